import ShopModel

/// Makes reports of what was sold.
struct ReportService: Sendable {
    /// The most days of a report: ten years.
    static let maximumDays: Int64 = 3_660
    /// More watches than a catalogue of this store holds.
    private static let maximumWatches = 100_000

    private let database: any Database
    private let currency: Currency
    private let takings = TakingsRepository()

    init(database: any Database, currency: Currency) {
        self.database = database
        self.currency = currency
    }

    /// Returns the report of the days from one to another, both included.
    func report(from: UTCDay, to: UTCDay) async throws -> SalesReport {
        let (start, end) = (from.start, to.advanced(by: 1).start)
        let (days, watches) = try await database.read { snapshot in
            let days = try takings.days(from: start, until: end, in: snapshot)
            let watches = try takings.watches(
                from: start, until: end, limit: Self.maximumWatches, in: snapshot
            ).map { try WatchSales($0, in: currency) }
            return (days, watches)
        }
        var total = TakingsRepository.Day()
        for day in days.values {
            total.orders += day.orders
            total.sales += day.sales
            total.refunds += day.refunds
            total.tax += day.tax
            total.shipping += day.shipping
        }
        return SalesReport(
            from: from.text, to: to.text, currency: currency.code, totals: figures(total),
            days: days.sorted { $0.key < $1.key }.map { day, figures in
                SalesReport.Day(day: day.text, figures: self.figures(figures))
            },
            watches: watches)
    }

    private func figures(_ day: TakingsRepository.Day) -> SalesReport.Figures {
        func text(_ minorUnits: Int64) -> DecimalText {
            DecimalText(Money(minorUnits: minorUnits, currency: currency))
        }
        return SalesReport.Figures(
            orders: day.orders, sales: text(day.sales), refunds: text(day.refunds),
            revenue: text(day.sales - day.refunds), tax: text(day.tax),
            shipping: text(day.shipping))
    }
}
