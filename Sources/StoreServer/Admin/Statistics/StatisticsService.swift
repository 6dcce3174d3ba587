import ShopModel

/// Counts how the store does.
struct StatisticsService: Sendable {
    private static let days: Int64 = 90
    private static let topWatches = 10

    private let database: any Database
    private let settings: StoreSettings
    private let now: @Sendable () -> Timestamp
    private let counts = StatisticsRepository()
    private let takings = TakingsRepository()

    init(
        database: any Database, settings: StoreSettings, now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.settings = settings
        self.now = now
    }

    /// Returns the figures of this moment, all of one snapshot.
    func statistics() async throws -> StoreStatistics {
        let today = UTCDay(of: now())
        let first = today.advanced(by: 1 - Self.days)
        return try await database.read { snapshot in
            let byStatus = try counts.ordersByStatus(in: snapshot)
            let watches = try counts.watches(lowStock: settings.lowStock, in: snapshot)
            let top = try takings.watches(
                from: Timestamp(milliseconds: 0), until: today.advanced(by: 1).start,
                limit: Self.topWatches, in: snapshot)
            return StoreStatistics(
                currency: settings.currency.code,
                orders: .init(
                    total: byStatus.values.reduce(0, +),
                    pending: byStatus[OrderStatus.pending.rawValue] ?? 0),
                customers: .init(total: try counts.customers(in: snapshot)),
                revenue: .init(total: text(try takings.revenue(in: snapshot))),
                watches: .init(total: watches.total, lowStock: watches.low),
                series: try series(from: first, to: today, in: snapshot), byStatus: byStatus,
                topWatches: try top.map { try WatchSales($0, in: settings.currency) },
                stockValue: text(watches.value),
                needsAttention: try counts.ordersThatNeedAttention(in: snapshot))
        }
    }

    private func series(
        from first: UTCDay, to last: UTCDay, in reader: some SQLReader
    ) throws -> [StoreStatistics.Day] {
        let (start, end) = (first.start, last.advanced(by: 1).start)
        let money = try takings.days(from: start, until: end, in: reader)
        let placed = try counts.ordersByDay(from: start, until: end, in: reader)
        return (first.number...last.number).map { number in
            let day = UTCDay(number: number)
            let revenue = money[day].map { $0.sales - $0.refunds } ?? 0
            return StoreStatistics.Day(
                day: day.text, orders: placed[day] ?? 0, revenue: text(revenue))
        }
    }

    private func text(_ minorUnits: Int64) -> DecimalText {
        DecimalText(Money(minorUnits: minorUnits, currency: settings.currency))
    }
}
