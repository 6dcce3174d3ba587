import Foundation
import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct GuestOrderTests {
    @Test func `A guest orders and opens that order with its token`() async throws {
        try await TestShop.run { shop in
            let placed = try await shop.placeAsGuest(shop.guestRequest())
            #expect(placed.status == 201)
            let order: Order = try placed.decode()
            #expect(order.customerID == nil)
            let token = try placed.decode(PlacedAsGuest.self).accessToken
            let id = order.id.description
            let read: Order = try await shop.send(.order, id, token: token).decode()
            #expect(read == order)
            #expect(try await shop.send(.orderEvents, id, token: token).status == 200)
            #expect(try await shop.send(.paymentState, id, token: token).status == 200)
            let cancelled: Order = try await shop.send(.cancelOrder, id, token: token).decode()
            #expect(cancelled.status == .cancelled)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A guest's order sent again gets the same bytes and the same token`() async throws {
        try await TestShop.run { shop in
            let request = try await shop.guestRequest()
            let first = try await shop.placeAsGuest(request)
            shop.clock.advance(bySeconds: 60)
            let again = try await shop.placeAsGuest(request)
            #expect(again.body == first.body)
            #expect(again.headers[.idempotentReplayed] == "true")
        }
    }

    @Test func `A token opens no other order and nothing of an account`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let hers = try await shop.order(shop.watch(), by: ada)
            let other: Order = try await shop.placeAsGuest(
                shop.guestRequest(email: "bob@example.com")
            ).decode()
            let token = try await shop.placeAsGuest(shop.guestRequest())
                .decode(PlacedAsGuest.self).accessToken
            for id in [hers.id, other.id, OrderID(999)] {
                for route in [Route.order, .orderEvents, .cancelOrder, .paymentState] {
                    let answer = try await shop.send(route, id.description, token: token)
                    #expect(answer.outcome == "not_found")
                }
            }
            for route in [Route.myOrders, .me, .logout] {
                #expect(try await shop.send(route, token: token).outcome == "not_authenticated")
            }
        }
    }

    @Test(arguments: ["", "x", "wso_", "wso_1.2.x", "wso_1.99999999999999.AAAA"])
    func `A forged token opens nothing`(_ forged: String) async throws {
        try await TestShop.run { shop in
            let order: Order = try await shop.placeAsGuest(shop.guestRequest()).decode()
            let answer = try await shop.send(.order, order.id.description, token: forged)
            #expect(answer.outcome == "not_authenticated")
        }
    }

    @Test func `A token with another order, another end or another code opens nothing`()
        async throws
    {
        try await TestShop.run { shop in
            let placed = try await shop.placeAsGuest(shop.guestRequest())
            let order: Order = try placed.decode()
            let token = try placed.decode(PlacedAsGuest.self).accessToken
            let parts = token.dropFirst(OrderTokenCodec.prefix.count).split(separator: ".")
            let forgeries = [
                "wso_\(order.id.rawValue + 1).\(parts[1]).\(parts[2])",
                "wso_\(parts[0]).\(parts[1])0.\(parts[2])",
                "wso_\(parts[0]).0\(parts[1]).\(parts[2])", token + "=", String(token.dropLast()),
            ]
            for forgery in forgeries {
                let answer = try await shop.send(.order, order.id.description, token: forgery)
                #expect(answer.outcome == "not_authenticated", "\(forgery)")
            }
        }
    }

    @Test func `A token ends after ninety days`() async throws {
        try await TestShop.run { shop in
            let placed = try await shop.placeAsGuest(shop.guestRequest())
            let order: Order = try placed.decode()
            let token = try placed.decode(PlacedAsGuest.self).accessToken
            shop.clock.advance(bySeconds: 90 * 86_400 - 1)
            #expect(
                try await shop.send(.order, order.id.description, token: token).status == 200)
            shop.clock.advance(bySeconds: 1)
            let answer = try await shop.send(.order, order.id.description, token: token)
            #expect(answer.outcome == "not_authenticated")
        }
    }

    /// Not as before: the old backend bound an order to whatever account had the typed address.
    @Test func `Not as before: a typed email binds no order to an account`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register("ada@example.com")
            let order: Order = try await shop.placeAsGuest(
                shop.guestRequest(email: "ADA@example.com")
            ).decode()
            #expect(order.customerID == nil)
            let hers: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(hers.isEmpty)
            let answer = try await shop.send(.order, order.id.description, token: ada.token)
            #expect(answer.outcome == "not_found")
        }
    }

    @Test func `Whoever is logged in orders for their account, whatever they type`() async throws {
        try await TestShop.run { shop in
            let eve = try await shop.register("eve@example.com")
            let answer = try await shop.place(shop.guestRequest(), by: eve)
            #expect(try answer.decode(Order.self).customerID == eve.customer.id)
            #expect(throws: DecodingError.self) { try answer.decode(PlacedAsGuest.self) }
        }
    }

    @Test func `A guest says who they are`() async throws {
        try await TestShop.run { shop in
            var request = try await shop.guestRequest()
            request.fullName = nil
            let nameless = try await shop.placeAsGuest(request)
            #expect(nameless.problem?.errors?.map(\.pointer) == ["#/full_name"])
            request.email = nil
            #expect(try await shop.placeAsGuest(request).outcome == "not_authenticated")
            request.email = "no address"
            request.fullName = "Ada Lovelace"
            let wrong = try await shop.placeAsGuest(request)
            #expect(wrong.problem?.errors?.map(\.pointer) == ["#/email"])
        }
    }
}

/// The token that a guest's order is answered with.
struct PlacedAsGuest: Decodable {
    let accessToken: String

    enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
    }
}

extension TestShop {
    /// A request of a guest for the first watch.
    func guestRequest(email: String = "guest@example.com") async throws -> PlaceOrderRequest {
        var request = request(for: try await watch())
        request.email = email
        request.fullName = "Grace Hopper"
        return request
    }

    /// Places an order without an account and returns whatever was answered.
    func placeAsGuest(_ request: PlaceOrderRequest) async throws -> Answer {
        try await send(.placeOrder, encoding: request)
    }
}
