import HTTPTypes
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// The races of ``RaceTests`` where two servers are in the middle of a transaction at once: what a
/// transaction has read is no longer so when it writes.
@Suite(.enabled(if: PostgresTestServer.current != nil)) struct TransactionRaceTests {
    /// Before an order takes its step: it has been read, and its payment's rows are held.
    private static let step = "UPDATE orders SET status"

    @Test func `The last piece goes to the one who reserves it first`() async throws {
        let race = Interruption(before: "UPDATE watches SET reserved")
        try await TestShop.run(interruption: race) { shop in
            let (ada, eve) = (try await shop.register(), try await shop.register("eve@example.com"))
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 1)
            race.set {
                let answer = try await shop.place(shop.request(for: watch), by: eve)
                #expect(answer.status == 201)
            }
            let late = try await shop.place(shop.request(for: watch), by: ada)
            try race.check()
            #expect(late.outcome == "order_changed")
            let orders: [Order] = try await shop.send(.myOrders, token: ada.token).decode()
            #expect(orders.isEmpty)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Two servers make one order of one key, and answer with the same bytes`()
        async throws
    {
        let race = Interruption(before: "INSERT INTO idempotency_keys")
        try await TestShop.run(interruption: race) { shop in
            let ada = try await shop.register()
            let request = shop.request(for: try await shop.watch())
            let other = OrderPlacing(
                answers: IdempotentAnswers(database: shop.database, now: shop.clock.now))
            let bodies = Mutex<[[UInt8]]>([])
            race.set {
                let placement = try Placement(
                    buyer: .customer(ada.customer.id), request: request, header: nil)
                let answer = try await other.place(placement)
                bodies.withLock { $0.append(Array(answer.body.utf8)) }
            }
            let late = try await shop.place(request, by: ada)
            try race.check()
            #expect(late.status == 201)
            #expect(bodies.withLock { $0 } == [late.body])
            #expect(late.headers[.idempotentReplayed] == "true")
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Pay against expire: the paid order stays`() async throws {
        let race = Interruption(before: Self.step)
        try await TestShop.run(interruption: race) { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            shop.clock.advance(bySeconds: 46 * 60)
            race.set { try await shop.pay(order) }
            try await shop.orders.upkeep.expireUnpaid()
            try race.check()
            let rows = try await shop.database.query(
                "SELECT status FROM orders WHERE order_id = $1", [order.id])
            #expect(try rows[0].get("status") == OrderStatus.processing)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Pay against cancel: what is paid goes back once`() async throws {
        let race = Interruption(before: Self.step)
        try await TestShop.run(interruption: race) { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            race.set { try await shop.pay(order) }
            let answer = try await shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            try race.check()
            #expect(try answer.decode(Order.self).status == .cancelled)
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Ship against cancel: the refund of the lost cancel is undone with it`() async throws
    {
        let race = Interruption(before: Self.step)
        try await TestShop.run(interruption: race) { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            race.set {
                let answer = try await shop.setStatus(.shipped, of: order, by: boss)
                #expect(answer.status == 200)
            }
            let late = try await shop.send(.cancelOrder, order.id.description, token: ada.token)
            try race.check()
            #expect(late.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order).isEmpty)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Cancel against ship: what is called off is not shipped`() async throws {
        let race = Interruption(before: Self.step)
        try await TestShop.run(interruption: race) { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            race.set {
                let answer = try await shop.send(
                    .cancelOrder, order.id.description, token: ada.token)
                #expect(answer.status == 200)
            }
            let late = try await shop.setStatus(.shipped, of: order, by: boss)
            try race.check()
            #expect(late.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Two refunds never give back more than was paid`() async throws {
        let race = Interruption(before: "UPDATE payment_attempts SET received_amount")
        try await TestShop.run(interruption: race) { shop in
            let ada = try await shop.register()
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            let most = order.total.minorUnits * 2 / 3
            let refund: @Sendable () async throws -> Void = {
                let time = shop.clock.now()
                _ = try await shop.database.transaction { transaction in
                    try RefundRequests().add(
                        order.id, amount: Money(minorUnits: most, currency: order.total.currency),
                        reason: "", actor: .store, at: time, in: transaction)
                }
            }
            race.set(refund)
            await #expect(throws: Problem.self) { try await refund() }
            try race.check()
            #expect(try await shop.refunds(of: order) == [most])
        }
    }

    @Test func `Merge against edit: the one who has read an older cart is refused`() async throws {
        let race = Interruption(before: "UPDATE carts SET version")
        try await TestShop.run(interruption: race) { shop in
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
}
