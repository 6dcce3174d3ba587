import ShopModel

/// The SQL that counts what a store has.
struct StatisticsRepository {
    /// Returns how many orders stand so, by status; a status without any is there too.
    func ordersByStatus(in reader: some SQLReader) throws(DatabaseError) -> [String: Int] {
        var counts: [String: Int] = [:]
        for status in OrderStatus.allCases { counts[status.rawValue] = 0 }
        let rows = try reader.query(
            "SELECT status, COUNT(*) AS orders FROM orders GROUP BY status", [])
        for row in rows {
            counts[try row.get("status")] = try row.get("orders", as: Int.self)
        }
        return counts
    }

    /// Returns how many orders were placed by day in UTC, from one moment until before another.
    func ordersByDay(
        from: Timestamp, until: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> [UTCDay: Int] {
        var counts: [UTCDay: Int] = [:]
        let rows = try reader.query(
            """
            SELECT order_date / $3 AS day, COUNT(*) AS orders FROM orders
            WHERE order_date >= $1 AND order_date < $2 GROUP BY order_date / $3
            """,
            [from, until, UTCDay.milliseconds])
        for row in rows {
            counts[UTCDay(number: try row.get("day"))] = try row.get("orders", as: Int.self)
        }
        return counts
    }

    /// Returns how many orders somebody must look at.
    func ordersThatNeedAttention(in reader: some SQLReader) throws(DatabaseError) -> Int {
        try count("orders WHERE needs_attention IS NOT NULL", in: reader)
    }

    /// Returns how many customers have an account.
    func customers(in reader: some SQLReader) throws(DatabaseError) -> Int {
        try count("customers WHERE role = 'customer' AND deleted_at IS NULL", in: reader)
    }

    /// Returns how many watches are sold here, of how many few can be bought, and what all pieces
    /// on hand cost in minor units.
    func watches(
        lowStock: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> (total: Int, low: Int, value: Int64) {
        let row = try reader.first(
            """
            SELECT COUNT(*) AS total,
                CAST(COALESCE(SUM(CASE WHEN on_hand - reserved <= $1 THEN 1 ELSE 0 END), 0)
                    AS \(reader.dialect.int64)) AS low,
                CAST(COALESCE(SUM(on_hand * price), 0) AS \(reader.dialect.int64)) AS stock_value
            FROM watches WHERE removed_at IS NULL
            """,
            [lowStock])
        guard let row else { return (0, 0, 0) }
        return (try row.get("total"), try row.get("low"), try row.get("stock_value"))
    }

    private func count(
        _ rows: String, in reader: some SQLReader
    ) throws(DatabaseError) -> Int {
        try reader.first("SELECT COUNT(*) AS total FROM \(rows)", [])?.get("total") ?? 0
    }
}
