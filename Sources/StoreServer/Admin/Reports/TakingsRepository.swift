import ShopModel

/// The SQL of what was paid and what went back, by day in UTC.
///
/// Money counts on the day on which the provider took it, and a refund on the day on which it
/// succeeded. An order that was paid twice counts once with its tax and its shipping, on the day of
/// its first payment.
struct TakingsRepository {
    /// What happened on one day, in minor units.
    struct Day: Hashable, Sendable {
        var orders = 0
        var sales: Int64 = 0
        var refunds: Int64 = 0
        var tax: Int64 = 0
        var shipping: Int64 = 0
    }

    /// Returns the days on which money came or went, of those from one moment until before another.
    func days(
        from: Timestamp, until: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> [UTCDay: Day] {
        var days: [UTCDay: Day] = [:]
        for row in try sales(from: from, until: until, in: reader) {
            let day = UTCDay(number: try row.get("day"))
            days[day, default: Day()].orders = try row.get("orders")
            days[day, default: Day()].sales = try row.get("sales")
            days[day, default: Day()].tax = try row.get("tax")
            days[day, default: Day()].shipping = try row.get("shipping")
        }
        let refunds = try reader.query(
            """
            SELECT updated_at / $3 AS day, CAST(SUM(amount) AS \(reader.dialect.int64)) AS amount
            FROM refunds
            WHERE status = 'succeeded' AND updated_at >= $1 AND updated_at < $2
            GROUP BY updated_at / $3
            """,
            [from, until, UTCDay.milliseconds])
        for row in refunds {
            days[UTCDay(number: try row.get("day")), default: Day()].refunds =
                try row.get("amount")
        }
        return days
    }

    /// Returns all that was paid, less all that went back, in minor units.
    func revenue(in reader: some SQLReader) throws(DatabaseError) -> Int64 {
        let row = try reader.first(
            """
            SELECT CAST(
                COALESCE((SELECT SUM(received_amount) FROM payment_attempts), 0)
                - COALESCE((SELECT SUM(amount) FROM refunds WHERE status = 'succeeded'), 0)
                AS \(reader.dialect.int64)) AS revenue
            """, [])
        return try row?.get("revenue") ?? 0
    }

    /// Returns the watches that were paid from one moment until before another, most pieces first.
    func watches(
        from: Timestamp, until: Timestamp, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [Row] {
        let int64 = reader.dialect.int64
        return try reader.query(
            """
            SELECT i.watch_id, MAX(i.watch_name) AS watch_name, MAX(i.model_code) AS model_code,
                CAST(SUM(i.quantity) AS \(int64)) AS pieces,
                CAST(SUM(i.quantity * i.unit_price) AS \(int64)) AS sales
            FROM payment_attempts a JOIN order_items i ON i.order_id = a.order_id
            WHERE \(Self.isFirstPayment) AND a.updated_at >= $1 AND a.updated_at < $2
            GROUP BY i.watch_id
            ORDER BY SUM(i.quantity) DESC, SUM(i.quantity * i.unit_price) DESC, i.watch_id
            LIMIT $3
            """,
            [from, until, limit])
    }

    private func sales(
        from: Timestamp, until: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> [Row] {
        let int64 = reader.dialect.int64
        func first(_ column: String) -> String {
            "CAST(SUM(CASE WHEN \(Self.isFirstPayment) THEN \(column) ELSE 0 END) AS \(int64))"
        }
        return try reader.query(
            """
            SELECT a.updated_at / $3 AS day,
                \(first("1")) AS orders,
                CAST(SUM(a.received_amount) AS \(int64)) AS sales,
                \(first("o.tax_amount")) AS tax,
                \(first("o.shipping_amount")) AS shipping
            FROM payment_attempts a JOIN orders o ON o.order_id = a.order_id
            WHERE a.received_amount IS NOT NULL AND a.updated_at >= $1 AND a.updated_at < $2
            GROUP BY a.updated_at / $3
            """,
            [from, until, UTCDay.milliseconds])
    }

    /// An order is one sale, however often it was paid.
    private static let isFirstPayment = """
        a.received_amount IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM payment_attempts b WHERE b.order_id = a.order_id
            AND b.received_amount IS NOT NULL AND b.attempt_id < a.attempt_id)
        """
}

extension WatchSales {
    /// Reads a row of ``TakingsRepository/watches(from:until:limit:in:)``.
    init(_ row: Row, in currency: Currency) throws(DatabaseError) {
        self.init(
            watchID: try row.get("watch_id"), watchName: try row.get("watch_name"),
            modelCode: try row.get("model_code"), quantity: try row.get("pieces"),
            sales: DecimalText(Money(minorUnits: try row.get("sales"), currency: currency)))
    }
}
