import Foundation
import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct IdempotencyTests {
    @Test func `The same order sent again gets the same bytes and is placed once`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let first = try await shop.place(request, by: ada)
            shop.clock.advance(bySeconds: 60)
            let again = try await shop.place(request, by: ada)
            #expect(again.status == 201)
            #expect(again.body == first.body)
            #expect(first.headers[.idempotentReplayed] == nil)
            #expect(again.headers[.idempotentReplayed] == "true")
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.count == 1)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A refusal is final for its key`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let request = shop.request(for: watch)
            try await shop.setStock(of: watch, to: 0)
            let first = try await shop.place(request, by: ada)
            try await shop.setStock(of: watch, to: 5)
            let again = try await shop.place(request, by: ada)
            #expect(again.outcome == "order_changed")
            #expect(again.body == first.body)
            #expect(again.headers[.idempotentReplayed] == "true")
            let anew = shop.request(for: watch)
            #expect(try await shop.place(anew, by: ada).status == 201)
        }
    }

    @Test func `A key that is used for another body is refused`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            var request = shop.request(for: try await shop.watch())
            _ = try await shop.place(request, by: ada)
            request.items[0].quantity = 2
            let answer = try await shop.place(request, by: ada)
            #expect(answer.status == 422)
            #expect(answer.outcome == "idempotency_key_reused")
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A refusal that is not about the offer is not kept`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            var request = shop.request(for: try await shop.watch())
            request.shippingMethod = "pigeon"
            #expect(try await shop.place(request, by: ada).outcome == "validation_failed")
            request.shippingMethod = "tracked"
            #expect(try await shop.place(request, by: ada).status == 201)
        }
    }

    @Test(arguments: ["other", "", "\"\"", "a b", String(repeating: "a", count: 256)])
    func `A key that is malformed or not the order's own id is refused`(
        key: String
    ) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let answer = try await shop.send(
                .placeOrder, token: ada.token, encoding: request,
                headers: [.idempotencyKey: key])
            #expect(answer.status == 400)
            #expect(answer.outcome == "idempotency_key_invalid")
        }
    }

    @Test func `A key may stand bare or quoted, or come with the order alone`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let id = try #require(request.clientOrderID).description
            var bodies: Set<[UInt8]> = []
            for key in [nil, id, "\"\(id)\"", id.uppercased()] {
                var headers: HTTPFields = [:]
                headers[.idempotencyKey] = key
                let answer = try await shop.send(
                    .placeOrder, token: ada.token, encoding: request, headers: headers)
                #expect(answer.status == 201)
                bodies.insert(answer.body)
            }
            #expect(bodies.count == 1)
        }
    }

    @Test func `A key of the web shop works without an id of the order`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            var request = shop.request(for: try await shop.watch())
            request.clientOrderID = nil
            let headers: HTTPFields = [.idempotencyKey: "web-1"]
            let first = try await shop.send(
                .placeOrder, token: ada.token, encoding: request, headers: headers)
            let again = try await shop.send(
                .placeOrder, token: ada.token, encoding: request, headers: headers)
            #expect(again.body == first.body)
            let without = try await shop.send(.placeOrder, token: ada.token, encoding: request)
            #expect(try without.decode(Order.self).id != first.decode(Order.self).id)
        }
    }

    @Test func `Keys of two people are told apart`() async throws {
        try await TestShop.run { shop in
            let request = shop.request(for: try await shop.watch())
            let ada: Order = try await shop.place(request, by: shop.register()).decode()
            let eve: Order = try await shop.place(
                request, by: shop.register("eve@example.com")
            ).decode()
            #expect(ada.id != eve.id)
        }
    }

    @Test func `An order is unique for ever, also when its answer is forgotten`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let first: Order = try await shop.place(request, by: ada).decode()
            shop.clock.advance(bySeconds: 31 * 86_400)
            let login = LoginRequest(email: "ada@example.com", password: "analytical engine")
            let later: SessionAnswer = try await shop.send(.login, encoding: login).decode()
            let again = try await shop.place(request, by: later)
            #expect(try again.decode(Order.self).id == first.id)
            #expect(again.headers[.idempotentReplayed] == "true")
        }
    }

    @Test func `Fifty sendings of one order at once place one order`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let outcomes = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<50 {
                    group.addTask { try await shop.place(request, by: ada) }
                }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            let placed = outcomes.filter { $0.status == 201 }
            #expect(!placed.isEmpty)
            #expect(Set(placed.map(\.body)).count == 1)
            #expect(placed.filter { $0.headers[.idempotentReplayed] == nil }.count == 1)
            let others = outcomes.filter { $0.status != 201 }
            #expect(others.allSatisfy { $0.outcome == "request_outstanding" })
            #expect(others.allSatisfy { $0.headers[.retryAfter] == "1" })
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.count == 1)
            try await shop.expectBalancedBooks()
        }
    }
}
