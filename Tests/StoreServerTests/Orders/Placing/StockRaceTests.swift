import ShopModel
import Testing

@testable import StoreServer

/// Many buyers at once: what is sold and reserved is exactly what there was.
@Suite struct StockRaceTests {
    @Test func `A hundred buyers of the last piece make one order`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 1)
            let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<100 {
                    group.addTask { try await buy(watch, as: number, at: shop).outcome }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "201" } == 1)
            #expect(outcomes.count { $0 == "order_changed" } == 99)
            #expect(try await shop.watch().stockQuantity == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Five hundred buyers of fifty pieces, with cancels and deliveries, never get more`()
        async throws
    {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 50)
            let deliveries = 20
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        let answer = try await buy(watch, as: number, at: shop)
                        guard answer.status == 201 else {
                            #expect(answer.outcome == "order_changed")
                            return
                        }
                        guard number.isMultiple(of: 3) else { return }
                        try await cancel(answer, at: shop)
                    }
                    guard number.isMultiple(of: 500 / deliveries) else { continue }
                    group.addTask { try await deliver(watch, at: shop) }
                }
                try await group.waitForAll()
            }
            let rows = try await shop.database.query(
                "SELECT COUNT(*) AS held FROM orders WHERE status = 'pending'")
            let held: Int = try rows[0].get("held")
            #expect(held <= 50 + deliveries)
            #expect(try await shop.watch().stockQuantity == 50 + deliveries - held)
            try await shop.expectBalancedBooks()
        }
    }

    private func buy(_ watch: Watch, as number: Int, at shop: TestShop) async throws -> Answer {
        var request = shop.request(for: watch)
        request.email = "buyer\(number)@example.com"
        request.fullName = "Buyer \(number)"
        return try await shop.placeAsGuest(request)
    }

    private func cancel(_ placed: Answer, at shop: TestShop) async throws {
        let order: Order = try placed.decode()
        let token = try placed.decode(PlacedAsGuest.self).accessToken
        let answer = try await shop.send(.cancelOrder, order.id.description, token: token)
        #expect(answer.status == 200)
    }

    /// Puts one more piece on the shelf, as a delivery does.
    private func deliver(_ watch: Watch, at shop: TestShop) async throws {
        try await shop.database.transaction { transaction in
            try transaction.execute(
                "UPDATE watches SET on_hand = on_hand + 1 WHERE watch_id = $1", [watch.id])
            try transaction.execute(
                """
                INSERT INTO stock_movements (watch_id, quantity_change, reason, created_at)
                VALUES ($1, 1, 'delivery', 0)
                """,
                [watch.id])
        }
    }
}
