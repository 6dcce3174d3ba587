import Foundation
import ShopModel
import Testing

@testable import StoreServer

@Suite struct PlacingTests {
    @Test func `An order is priced by the store and reserves its stock`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            var request = shop.request(for: watch, quantity: 2)
            request.shippingMethod = "tracked"
            let answer = try await shop.place(request, by: ada)
            #expect(answer.status == 201)
            let order: Order = try answer.decode()
            #expect(order.status == .pending)
            #expect(order.paymentStatus == .requiresPayment)
            #expect(order.clientOrderID == request.clientOrderID)
            #expect(order.lines.map(\.watchName) == [watch.name])
            let shipping = try shop.store.settings.shippingMethod("tracked").price
            #expect(order.total == (try watch.price.multiplied(by: 2).adding(shipping)))
            #expect(order.destination == .address(.home))
            #expect(order.payBy == shop.clock.now().advanced(bySeconds: 45 * 60))
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity - 2)
            #expect(try await shop.soldPieces(of: watch) == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `An order that was placed offline is kept for a day`() async throws {
        try await TestShop.run { shop in
            var request = shop.request(for: try await shop.watch())
            request.isPlacedOffline = true
            let order: Order = try await shop.place(request, by: shop.register()).decode()
            #expect(order.payBy == shop.clock.now().advanced(bySeconds: 86_400))
        }
    }

    @Test func `Lines of one watch become one, and a text is taken for an address`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            let body = """
                {"items":[{"watch_id":"\(watch.id)","quantity":1,"unit_price":9999999},
                {"watch_id":"\(watch.id)","quantity":2,"unit_price":"9999999.00"}],
                "shipping_address":"12 Quai du Seujet, Genève","amount":1,"total_amount":2}
                """
            let ada = try await shop.register()
            let order: Order = try await shop.send(.placeOrder, token: ada.token, body: body)
                .decode()
            #expect(order.lines.map(\.quantity) == [3])
            #expect(order.lines[0].unitPrice == watch.price)
            #expect(order.destination == .text("12 Quai du Seujet, Genève"))
            #expect(order.clientOrderID == nil)
        }
    }

    @Test func `A lower price than shown is accepted at the lower`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setPrice(of: watch, to: 100)
            let order = try await shop.order(watch, by: shop.register())
            #expect(order.lines[0].unitPrice.minorUnits == 100)
        }
    }

    /// What may have changed since the shopper looked.
    enum Change: CaseIterable {
        case price, stock, shipping, withdrawn
    }

    @Test(arguments: Change.allCases)
    func `An order that is not as it was shown has no effect`(change: Change) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            var request = shop.request(for: watch, quantity: 2)
            switch change {
            case .price: try await shop.setPrice(of: watch, to: watch.price.minorUnits + 1)
            case .stock: try await shop.setStock(of: watch, to: 1)
            case .shipping:
                let shipping = try shop.store.settings.shippingMethod(nil).price
                let cent = Money(minorUnits: 1, currency: .usd)
                request.expectedTotal = DecimalText(
                    try watch.price.multiplied(by: 2).adding(shipping).subtracting(cent))
            case .withdrawn:
                let gone = try #require(WatchID(text: UUID().uuidString))
                request.items.append(
                    OrderItemRequest(
                        watchID: gone, quantity: 1, unitPrice: DecimalText("5.00")))
            }
            let answer = try await shop.place(request, by: ada)
            #expect(answer.status == 409)
            let problem = try #require(answer.problem)
            #expect(problem.kind == .orderChanged)
            let changes = try #require(problem.changes)
            switch change {
            case .price:
                #expect(changes.map(\.expected) == [DecimalText(watch.price)])
                #expect(changes.map(\.available) == [watch.stockQuantity])
            case .stock:
                #expect(changes.map(\.available) == [1])
                #expect(changes.map(\.actual) == [DecimalText(watch.price)])
            case .shipping:
                #expect(changes.isEmpty)
                #expect(problem.total?.expected == request.expectedTotal)
            case .withdrawn:
                #expect(changes.map(\.actual) == [nil])
                #expect(changes.map(\.available) == [0])
            }
            #expect(problem.total != nil)
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.isEmpty)
            try await shop.expectBalancedBooks()
        }
    }

    @Test(arguments: [
        #""currency":"EUR""#, #""expected_total":"1.005""#, #""shipping_method":"pigeon""#,
        #""customer_id":1"#, #""status":"processing""#, #""payment_status":"succeeded""#,
        #""client_order_id":"x""#,
    ])
    func `A field that is wrong, unknown or not the shopper's places nothing`(
        field: String
    ) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let body = """
                {"items":[{"watch_id":"\(watch.id)","quantity":1}],"shipping_address":"x",\(field)}
                """
            let answer = try await shop.send(.placeOrder, token: ada.token, body: body)
            #expect(answer.outcome == "validation_failed")
            #expect(answer.problem?.errors?.count == 1)
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity)
        }
    }

    @Test func `One's own orders come newest first, with their history`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let eve = try await shop.register("eve@example.com")
            let first = try await shop.order(shop.watch(0), by: ada)
            let second = try await shop.order(shop.watch(1), by: ada)
            _ = try await shop.order(shop.watch(2), by: eve)
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders == [second, first])
            let events: [OrderEvent] = try await shop.send(
                .orderEvents, first.id.description, token: ada.token
            ).decode()
            #expect(events.map(\.kind) == ["placed"])
            #expect(events.map(\.to) == [.pending])
        }
    }

    @Test func `Clients hear of a watch whose stock changes`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let before: ChangesPage = try await shop.send(.changes).decode()
            let watch = try await shop.watch(3)
            let order = try await shop.order(watch, quantity: 2, by: ada)
            let reserved: ChangesPage = try await shop.send(.changes).decode()
            #expect(reserved.nextCursor != before.nextCursor)
            guard case .watch(let shown) = try #require(reserved.changes.last).content else {
                Issue.record("the last change is about no watch")
                return
            }
            #expect(shown.id == watch.id)
            #expect(shown.stockQuantity == watch.stockQuantity - 2)
            _ = try await shop.send(.cancelOrder, order.id.description, token: ada.token)
            let released: ChangesPage = try await shop.send(.changes).decode()
            #expect(released.nextCursor != reserved.nextCursor)
        }
    }
}
