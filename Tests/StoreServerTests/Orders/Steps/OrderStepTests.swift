import ShopModel
import Testing

@testable import StoreServer

/// The whole table of what may happen to an order, and what it does to the stock.
@Suite struct OrderStepTests {
    struct Case: CustomTestStringConvertible {
        let from: OrderStatus
        let step: OrderStep

        var testDescription: String { "\(step.rawValue) when \(from.rawValue)" }

        static let all = OrderStatus.allCases.flatMap { from in
            OrderStep.allCases.map { Case(from: from, step: $0) }
        }
    }

    /// What each step that is allowed leads to, and by how much it changes on hand and reserved of
    /// a watch of which two pieces are ordered.
    static let table: [OrderStatus: [OrderStep: (to: OrderStatus, onHand: Int, reserved: Int)]] = [
        .pending: [
            .paid: (.processing, -2, -2), .expire: (.expired, 0, -2),
            .cancel: (.cancelled, 0, -2),
        ],
        .expired: [.paid: (.processing, -2, 0)],
        .processing: [.ship: (.shipped, 0, 0), .cancel: (.cancelled, 2, 0)],
        .shipped: [
            .unship: (.processing, 0, 0), .deliver: (.delivered, 0, 0), .lose: (.lost, 0, 0),
            .sendBack: (.returned, 0, 0),
        ],
        .delivered: [.return: (.returned, 0, 0)],
        .cancelled: [:], .lost: [:], .returned: [:],
    ]

    /// The steps that bring a pending order to a status.
    static let way: [OrderStatus: [OrderStep]] = [
        .pending: [], .processing: [.paid], .expired: [.expire], .cancelled: [.cancel],
        .shipped: [.paid, .ship], .delivered: [.paid, .ship, .deliver],
        .lost: [.paid, .ship, .lose], .returned: [.paid, .ship, .deliver, .return],
    ]

    @Test(arguments: Case.all)
    func `A step does what the table says or nothing`(step: Case) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            var order = try await shop.order(watch, quantity: 2, by: ada)
            for before in try #require(Self.way[step.from]) {
                order = try await take(before, of: order, at: shop)
            }
            #expect(order.status == step.from)
            let stock = try await stock(of: watch, at: shop)
            guard let expected = Self.table[step.from]?[step.step] else {
                await #expect(throws: OrderTransitionError.notAllowed(from: step.from)) {
                    try await take(step.step, of: order, at: shop)
                }
                #expect(try await shop.order(order.id, of: ada) == order)
                #expect(try await self.stock(of: watch, at: shop) == stock)
                return
            }
            let moved = try await take(step.step, of: order, at: shop)
            #expect(moved.status == expected.to)
            #expect(moved.version == order.version + 1)
            #expect(moved.payBy == nil)
            let after = try await self.stock(of: watch, at: shop)
            #expect(after.onHand - stock.onHand == expected.onHand)
            #expect(after.reserved - stock.reserved == expected.reserved)
            let events: [OrderEvent] = try await shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(events.last?.kind == step.step.rawValue)
            #expect(events.last?.from == step.from)
            #expect(events.last?.to == expected.to)
            #expect(events.map(\.sequence) == Array(1...Int64(events.count)))
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A step of an order that was changed meanwhile does nothing`() async throws {
        try await TestShop.run { shop in
            let order = try await shop.order(shop.watch(), by: shop.register())
            _ = try await take(.cancel, of: order, at: shop)
            await #expect(throws: OrderTransitionError.changedMeanwhile) {
                try await take(.paid, of: order, at: shop)
            }
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A history can only grow`() async throws {
        try await TestShop.run { shop in
            _ = try await shop.order(shop.watch(), by: shop.register())
            for statement in ["UPDATE order_events SET kind = 'x'", "DELETE FROM order_events"] {
                await #expect(throws: DatabaseError.self) {
                    try await shop.database.execute(statement)
                }
            }
        }
    }

    @discardableResult
    private func take(
        _ step: OrderStep, of order: Order, at shop: TestShop
    ) async throws -> Order {
        let transition = OrderTransition(
            step: step, payment: order.paymentStatus, actor: .store, time: shop.clock.now())
        return try await shop.database.transaction { try transition.apply(to: order, in: $0) }
    }

    private struct Stock: Equatable {
        let onHand: Int
        let reserved: Int
    }

    private func stock(of watch: Watch, at shop: TestShop) async throws -> Stock {
        let rows = try await shop.database.query(
            "SELECT on_hand, reserved FROM watches WHERE watch_id = $1", [watch.id])
        return Stock(onHand: try rows[0].get("on_hand"), reserved: try rows[0].get("reserved"))
    }
}
