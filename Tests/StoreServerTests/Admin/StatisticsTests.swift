import ShopModel
import Testing

@testable import StoreServer

/// How the store does, as its staff see it.
@Suite struct StatisticsTests {
    @Test func `Revenue counts what was paid less what went back, and nothing unpaid`()
        async throws
    {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let buyer = try await shop.register()
            let paid = try await shop.order(shop.watch(), quantity: 3, by: buyer)
            let unpaid = try await shop.order(shop.watch(1), by: buyer)
            try await shop.take(paid, at: shop.clock.now())
            try await shop.giveBack(5_050, of: paid, at: shop.clock.now())
            try await shop.database.execute(
                "UPDATE orders SET needs_attention = 'disputed' WHERE order_id = $1", [paid.id])

            let figures = try await shop.read(.statistics, by: staff).json(StoreStatistics.self)
            let revenue = try paid.total.subtracting(
                Money(minorUnits: 5_050, currency: .usd))
            #expect(figures.revenue.total.text == revenue.decimalText)
            #expect(figures.orders == .init(total: 2, pending: 1))
            #expect(figures.byStatus["processing"] == 1)
            #expect(figures.byStatus["delivered"] == 0)
            #expect(figures.customers.total == 1)
            #expect(figures.needsAttention == 1)
            #expect(figures.topWatches.map(\.quantity) == [3])
            #expect(figures.topWatches.first?.watchID == paid.lines.first?.watchID)
            #expect(figures.series.count == 90)
            let today = try #require(figures.series.last)
            #expect(
                today == .init(day: "2027-01-15", orders: 2, revenue: DecimalText(revenue)))
            #expect(figures.series.dropLast().allSatisfy { $0.orders == 0 })
            #expect(unpaid.status == .pending)
        }
    }

    @Test func `Stock counts by what can be bought, and is worth what it costs`() async throws {
        try await TestShop.run { shop in
            let staff = try await shop.worker(.staff)
            let before = try await shop.read(.statistics, by: staff).json(StoreStatistics.self)
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: shop.store.settings.lowStock + 1)
            let some = try await shop.read(.statistics, by: staff).json(StoreStatistics.self)
            _ = try await shop.order(watch, by: shop.register())
            let fewer = try await shop.read(.statistics, by: staff).json(StoreStatistics.self)
            #expect(some.watches == before.watches)
            #expect(fewer.watches.lowStock == before.watches.lowStock + 1)
            #expect(fewer.watches.total == 28)
            // A reserved piece is still the store's.
            #expect(fewer.stockValue == some.stockValue)
        }
    }
}
