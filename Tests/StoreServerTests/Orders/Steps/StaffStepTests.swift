import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// How the store's staff moves orders.
@Suite struct StaffStepTests {
    @Test func `A paid order is shipped, taken back, shipped again and delivered`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff(.staff))
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            let shipped: Order = try await shop.setStatus(
                .shipped, of: order, by: boss, carrier: "Swiss Post", trackingNumber: "99.1"
            ).decode()
            #expect(shipped.status == .shipped)
            #expect(shipped.carrier == "Swiss Post")
            #expect(shipped.trackingNumber == "99.1")
            #expect(try await shop.waitingJobs().contains("mail-shipped-\(order.id)"))
            let back: Order = try await shop.setStatus(.processing, of: order, by: boss).decode()
            #expect(back.status == .processing)
            #expect(back.carrier == nil)
            #expect(try await !shop.waitingJobs().contains("mail-shipped-\(order.id)"))
            #expect(try await shop.setStatus(.shipped, of: order, by: boss).status == 200)
            let delivered: Order = try await shop.setStatus(
                .delivered, of: order, by: boss
            ).decode()
            #expect(delivered.status == .delivered)
            #expect(try await shop.waitingJobs().contains("mail-delivered-\(order.id)"))
            let events: [OrderEvent] = try await shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(
                events.map(\.kind) == ["placed", "paid", "ship", "unship", "ship", "deliver"])
            #expect(events.allSatisfy { $0.actor == nil })
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A shipping is taken back within two minutes only`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            _ = try await shop.setStatus(.shipped, of: order, by: boss)
            shop.clock.advance(bySeconds: 120)
            let answer = try await shop.setStatus(.processing, of: order, by: boss)
            #expect(answer.outcome == "illegal_transition")
            #expect(answer.problem?.allowed == ["deliver", "lose", "send_back"])
        }
    }

    /// Not as before: any status followed any other.
    @Test(arguments: OrderStatus.allCases)
    func `Not as before: only steps of the machine lead to a status`(
        wanted: OrderStatus
    ) async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            let answer = try await shop.setStatus(wanted, of: order, by: boss)
            switch wanted {
            case .pending, .cancelled:
                #expect(answer.status == 200)
            case .processing, .shipped, .delivered, .expired, .lost, .returned:
                #expect(answer.outcome == "illegal_transition")
                #expect(answer.problem?.allowed == ["paid", "expire", "cancel"])
            }
        }
    }

    /// Not as before: cancelling did not restock.
    @Test(arguments: [true, false])
    func `Not as before: a paid order that is cancelled is restocked and refunded, once`(
        byStaff: Bool
    ) async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff(.staff))
            let watch = try await shop.watch()
            let order = try await shop.order(watch, quantity: 2, by: ada)
            try await shop.pay(order)
            for _ in 0..<2 {
                let answer =
                    byStaff
                    ? try await shop.setStatus(.cancelled, of: order, by: boss)
                    : try await shop.send(
                        .cancelOrder, order.id.description, token: ada.token)
                #expect(try answer.decode(Order.self).status == .cancelled)
            }
            #expect(try await shop.watch().stockQuantity == watch.stockQuantity)
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            #expect(try await shop.soldPieces(of: watch) == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test(arguments: [true, false])
    func `What comes back undelivered goes on the shelf where staff say so`(
        restocks: Bool
    ) async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let before = try await shop.onHand(watch)
            let order = try await shop.order(watch, quantity: 2, by: ada)
            try await shop.pay(order)
            _ = try await shop.setStatus(.shipped, of: order, by: boss)
            let back = try await shop.setStatus(
                .returned, of: order, by: boss, restocks: restocks)
            #expect(try back.decode(Order.self).status == .returned)
            #expect(try await shop.onHand(watch) == (restocks ? before : before - 2))
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Every step of the staff is in the audit log with what was before`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let order = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(order)
            _ = try await shop.setStatus(.shipped, of: order, by: boss)
            let rows = try await shop.database.query(
                "SELECT actor, action, details FROM audit_log WHERE subject = $1",
                ["order:\(order.id)"])
            #expect(try rows.map { try $0.get("action", as: String.self) } == ["order.ship"])
            #expect(try rows[0].get("actor") == "staff:\(boss.customer.id)")
            #expect(try rows[0].get("details") == #"{"from":"processing","to":"shipped"}"#)
        }
    }

    @Test func `Giving a delivered order back is for the management, with their password`()
        async throws
    {
        try await TestShop.run { shop in
            let (ada, clerk) = (try await shop.register(), try await shop.staff(.staff))
            let order = try await shop.delivered(shop.watch(), to: ada, by: clerk)
            let refused = try await shop.setStatus(.returned, of: order, by: clerk)
            #expect(refused.outcome == "forbidden")
            let boss = try await shop.staff(.admin)
            shop.clock.advance(bySeconds: 301)
            let late = try await shop.setStatus(.returned, of: order, by: boss)
            #expect(late.outcome == "reauthenticate")
            try await shop.database.execute(
                "UPDATE sessions SET reauthenticated_at = $1", [shop.clock.now()])
            let answer = try await shop.setStatus(.returned, of: order, by: boss)
            #expect(try answer.decode(Order.self).status == .returned)
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
        }
    }

    @Test func `Many orders are moved at once, each with its own result`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let paid = try await shop.order(shop.watch(), by: ada)
            try await shop.pay(paid)
            let unpaid = try await shop.order(shop.watch(1), by: ada)
            let request = OrderStatusesRequest(
                orderIDs: [paid.id, unpaid.id, OrderID(999)],
                change: OrderStatusRequest(status: .shipped, carrier: "DHL"))
            let results = try await shop.send(
                .setOrderStatuses, token: boss.token, encoding: request
            ).decode(OrderStatusResults.self).results
            #expect(results.map(\.orderID) == request.orderIDs)
            #expect(results[0].order?.status == .shipped)
            #expect(results[0].order?.carrier == "DHL")
            #expect(results[1].problem?.kind == .illegalTransition)
            #expect(results[2].problem?.kind == .notFound)
        }
    }
}
