import ShopModel

/// The SQL of everyone's orders, as staff see them.
struct StaffOrderRepository: Sendable {
    /// How many orders' lines are read with one statement.
    private static let batch = 500

    /// Returns how many orders a filter finds.
    func count(_ filter: OrderFilter, in reader: some SQLReader) throws(DatabaseError) -> Int {
        let row = try reader.first(
            "SELECT COUNT(*) AS total FROM \(Self.tables) WHERE \(OrderFilter.condition)",
            filter.parameters)
        return try row?.get("total") ?? 0
    }

    /// Returns orders that a filter finds, the newest first.
    func orders(
        _ filter: OrderFilter, offset: Int = 0, limit: Int = .max, in reader: some SQLReader
    ) throws -> [StaffOrder] {
        let rows = try reader.query(
            """
            SELECT \(Self.columns) FROM \(Self.tables) WHERE \(OrderFilter.condition)
            ORDER BY o.order_id DESC LIMIT $8 OFFSET $9
            """,
            filter.parameters + [limit, offset])
        return try orders(rows, in: reader)
    }

    /// Returns one order; nil where there is none of that id.
    func order(_ id: OrderID, in reader: some SQLReader) throws -> StaffOrder? {
        let rows = try reader.query(
            "SELECT \(Self.columns) FROM \(Self.tables) WHERE o.order_id = $1", [id])
        return try orders(rows, in: reader).first
    }

    private func orders(_ rows: [Row], in reader: some SQLReader) throws -> [StaffOrder] {
        let ids: [OrderID] = try rows.map { try $0.get("order_id") }
        var lines: [OrderID: [Row]] = [:]
        for start in stride(from: 0, to: ids.count, by: Self.batch) {
            let batch = ids[start..<min(start + Self.batch, ids.count)]
            let found = try OrderRepository().lineRows(of: Array(batch), in: reader)
            for row in found { lines[try row.get("order_id"), default: []].append(row) }
        }
        return try zip(ids, rows).map { id, row in
            StaffOrder(
                order: try OrderRepository().order(row, lines: lines[id] ?? []),
                email: try row.get("contact_email"), fullName: try row.get("contact_name"),
                needsAttention: try row.get("needs_attention"))
        }
    }

    private static let tables =
        "orders o LEFT JOIN customers c ON c.customer_id = o.customer_id"

    private static let columns = """
        \(OrderRepository.columns(of: "o")), o.needs_attention,
        COALESCE(c.email, o.guest_email, '') AS contact_email,
        COALESCE(c.full_name, o.guest_name, '') AS contact_name
        """
}
