import HTTPTypes
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// Each race by its name: what gets in between runs at the one moment at which it matters.
@Suite struct RaceTests {
    @Test func `Pay against expire: a payment that gets in between keeps the order`() async throws {
        try await expectPaid { shop, order, _ in
            shop.clock.advance(bySeconds: 46 * 60)
            try await shop.orders.upkeep.expireUnpaid()
        }
    }

    @Test func `Pay against cancel: what is paid meanwhile is called off as a paid order is`()
        async throws
    {
        let race = Race(at: .beforeEnding)
        try await TestShop.run(races: race.hook) { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let order = try await shop.order(watch, by: ada)
            race.set { try await shop.pay(order) }
            let answer = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            try race.check()
            #expect(try answer.decode(Order.self).status == .cancelled)
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Ship against cancel: what is shipped meanwhile is not called off`() async throws {
        let race = Race(at: .beforeEnding)
        try await TestShop.run(races: race.hook) { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            race.set {
                let answer = try await shop.setStatus(.shipped, of: order, by: boss)
                #expect(answer.status == 200)
            }
            let answer = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            try race.check()
            #expect(answer.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order).isEmpty)
            #expect(try await shop.order(order.id, of: ada).status == .shipped)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Cancel against ship: what is called off meanwhile is not shipped`() async throws {
        let race = Race(at: .beforeStep)
        try await TestShop.run(races: race.hook) { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            race.set {
                let answer = try await shop.send(
                    .cancelOrder, order.id.description, token: ada.token)
                #expect(answer.status == 200)
            }
            let answer = try await shop.setStatus(.shipped, of: order, by: boss)
            try race.check()
            #expect(answer.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Two cancels restock and refund once`() async throws {
        let race = Race(at: .beforeEnding)
        try await TestShop.run(races: race.hook) { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), quantity: 2, by: ada)
            try await shop.pay(order)
            let cancel: @Sendable () async throws -> Answer = {
                try await shop.send(.cancelOrder, order.id.description, token: ada.token)
            }
            race.set {
                let answer = try await cancel()
                #expect(answer.status == 200)
            }
            #expect(try await cancel().status == 200)
            try race.check()
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            #expect(try await shop.soldPieces(of: shop.watch()) == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Two places of one key make one order`() async throws {
        let race = Race(at: .beforePlacing)
        try await TestShop.run(races: race.hook) { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let bodies = Mutex<[[UInt8]]>([])
            race.set {
                let inner = try await shop.place(request, by: ada)
                bodies.withLock { $0.append(inner.body) }
            }
            let outer = try await shop.place(request, by: ada)
            try race.check()
            #expect(bodies.withLock { $0 } == [outer.body])
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.count == 1)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Merge against edit: the one who has read an older cart is refused`() async throws {
        let race = Race(at: .beforeCartChange)
        try await TestShop.run(races: race.hook) { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let first = try await shop.put(1, of: watch, by: ada)
            race.set {
                let answer = try await shop.put(2, of: watch, by: ada)
                #expect(answer.status == 200)
            }
            let late = try await shop.put(5, of: watch, by: ada, ifMatch: first.headers[.eTag])
            try race.check()
            #expect(late.outcome == "precondition_failed")
            let cart: AccountCart = try await shop.send(.cart, token: ada.token).decode()
            #expect(cart.lines.map(\.quantity) == [2])
        }
    }

    @Test func `Two decisions about one return refund once`() async throws {
        let race = Race(at: .beforeDecidingReturn)
        try await TestShop.run(races: race.hook) { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let order = try await shop.delivered(watch, to: ada, by: boss)
            let wanted: OrderReturn = try await shop.requestReturn(
                [WatchQuantity(watchID: watch.id, quantity: 1)], of: order, by: ada
            ).decode()
            race.set {
                let answer = try await shop.decide(
                    wanted, approve: true, restocks: true, by: boss)
                #expect(answer.status == 200)
            }
            let late = try await shop.decide(wanted, approve: false, restocks: false, by: boss)
            try race.check()
            #expect(late.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            try await shop.expectBalancedBooks()
        }
    }

    /// Runs an end of an order into which a payment gets, and expects the order to be paid.
    private func expectPaid(
        _ end: @escaping @Sendable (TestShop, Order, SessionAnswer) async throws -> Void
    ) async throws {
        let race = Race(at: .beforeEnding)
        try await TestShop.run(races: race.hook) { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            race.set { try await shop.pay(order) }
            try await end(shop, order, ada)
            try race.check()
            let rows = try await shop.database.query(
                "SELECT status FROM orders WHERE order_id = $1", [order.id])
            #expect(try rows[0].get("status") == OrderStatus.processing)
            try await shop.expectBalancedBooks()
        }
    }
}
