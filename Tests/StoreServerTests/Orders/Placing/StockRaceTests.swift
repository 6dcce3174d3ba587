import ShopModel
import Testing

@testable import StoreServer

@Suite struct StockRaceTests {
    @Test func `Fifty buyers of the last piece make one order`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 1)
            let buyers = try await buyers(50, at: shop)
            let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                for buyer in buyers {
                    group.addTask {
                        try await shop.place(shop.request(for: watch), by: buyer).outcome
                    }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "201" } == 1)
            #expect(outcomes.count { $0 == "order_changed" } == 49)
            #expect(try await shop.watch().stockQuantity == 0)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A hundred buyers who also change their minds never get more than there is`()
        async throws
    {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 10)
            let buyers = try await buyers(100, at: shop)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, buyer) in buyers.enumerated() {
                    group.addTask {
                        let answer = try await shop.place(shop.request(for: watch), by: buyer)
                        guard answer.status == 201, number.isMultiple(of: 2) else { return }
                        let order: Order = try answer.decode()
                        let cancelled = try await shop.send(
                            .cancelOrder, order.id.description, token: buyer.token)
                        #expect(cancelled.status == 200)
                    }
                }
                try await group.waitForAll()
            }
            let rows = try await shop.database.query(
                "SELECT COUNT(*) AS held FROM orders WHERE status = 'pending'")
            let held: Int = try rows[0].get("held")
            #expect(held <= 10)
            #expect(try await shop.watch().stockQuantity == 10 - held)
            try await shop.expectBalancedBooks()
        }
    }

    private func buyers(_ count: Int, at shop: TestShop) async throws -> [SessionAnswer] {
        var buyers: [SessionAnswer] = []
        for number in 0..<count {
            buyers.append(try await shop.register("buyer\(number)@example.com"))
        }
        return buyers
    }
}
