import ShopModel

/// Figures that stand in the database, read when they are asked for and kept for some seconds.
///
/// They are the same on every server of a store, and no restart sets them back.
actor StoreFigures {
    private let store: Store
    private var kept: (samples: [MetricSample], at: ContinuousClock.Instant)?
    private static let age = Duration.seconds(10)

    init(_ store: Store) {
        self.store = store
    }

    /// The figures, at most ten seconds old.
    func samples() async throws -> [MetricSample] {
        if let kept, kept.at.duration(to: .now) < Self.age { return kept.samples }
        let settings = store.settings
        let samples = try await store.database.read { reader in
            try Self.orders(settings, in: reader) + Self.stock(settings, in: reader)
                + Self.jobs(at: self.store.environment.now(), in: reader)
        }
        kept = (samples, .now)
        return samples
    }

    private static func orders(
        _ settings: StoreSettings, in reader: some SQLReader
    ) throws -> [MetricSample] {
        let placed = try number("SELECT COUNT(*) AS n FROM orders", in: reader)
        let waiting = try number(
            "SELECT COUNT(*) AS n FROM orders WHERE needs_attention IS NOT NULL", in: reader)
        let failures = try number(
            "SELECT COUNT(*) AS n FROM payment_attempts WHERE failure_code IS NOT NULL",
            in: reader)
        let paid = try number(
            """
            SELECT COALESCE(SUM(total_amount), 0) AS n FROM orders
            WHERE payment_status IN ('succeeded', 'partially_refunded', 'refunded')
            """, in: reader)
        let refunded = try number(
            "SELECT COALESCE(SUM(amount), 0) AS n FROM refunds WHERE status = 'succeeded'",
            in: reader)
        let revenue = Double(paid - refunded) / Double(settings.currency.minorUnitsPerMajor)
        return [
            MetricSample(SeriesName("orders_created_total"), .counter, Double(placed)),
            MetricSample(SeriesName("orders_need_attention"), .gauge, Double(waiting)),
            MetricSample(SeriesName("orders_revenue_dollars_total"), .gauge, revenue),
            MetricSample(SeriesName("payment_failures_total"), .counter, Double(failures)),
        ]
    }

    private static func stock(
        _ settings: StoreSettings, in reader: some SQLReader
    ) throws -> [MetricSample] {
        let low = try reader.first(
            "SELECT COUNT(*) AS n FROM watches WHERE on_hand - reserved <= $1",
            [settings.lowStock])
        let count = try low?.get("n", as: Int64.self) ?? 0
        return [MetricSample(SeriesName("watches_low_stock_total"), .gauge, Double(count))]
    }

    private static func jobs(at time: Timestamp, in reader: some SQLReader) throws -> [MetricSample]
    {
        let counts = try reader.query("SELECT state, COUNT(*) AS n FROM jobs GROUP BY state")
        let byState = try counts.map { row in
            MetricSample(
                SeriesName("jobs", [("state", try row.get("state"))]), .gauge,
                Double(try row.get("n", as: Int64.self)))
        }
        let oldest = try reader.first(
            "SELECT MIN(run_at) AS t FROM jobs WHERE state = 'queued'")
        let due = try oldest?.get("t", as: Timestamp?.self)
        let lag = due.map { max(0, Double(time.milliseconds - $0.milliseconds) / 1000) } ?? 0
        return byState + [MetricSample(SeriesName("jobs_lag_seconds"), .gauge, lag)]
    }

    private static func number(_ sql: String, in reader: some SQLReader) throws -> Int64 {
        try reader.first(sql)?.get("n", as: Int64.self) ?? 0
    }
}
