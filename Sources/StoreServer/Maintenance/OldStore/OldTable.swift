/// A table of the old store, with the columns that are read where they are there.
struct OldTable {
    let name: String
    /// Columns that are read as text.
    let columns: [String]
    /// Columns that hold a moment.
    var times: [String] = []
    /// The columns that the rows are sorted by.
    let order: String
    /// Whether the old store is none without it.
    var isRequired = true

    static let watches = OldTable(
        name: "watches",
        columns: [
            "watch_id", "model_code", "watch_name", "brand", "collection", "category",
            "description", "price", "stock_quantity",
        ],
        times: ["created_at"], order: "watch_id")
    static let customers = OldTable(
        name: "customers",
        columns: [
            "customer_id", "email", "full_name", "password_hash", "phone", "address", "city",
            "country", "is_admin",
        ],
        times: ["created_at"], order: "customer_id")
    static let orders = OldTable(
        name: "orders",
        columns: [
            "order_id", "customer_id", "status", "total_amount", "shipping_address",
            "payment_intent_id",
        ],
        times: ["order_date"], order: "order_id", isRequired: false)
    static let lines = OldTable(
        name: "order_items",
        columns: ["order_id", "watch_id", "quantity", "unit_price", "subtotal"],
        order: "order_id", isRequired: false)

    /// Returns the rows, with null where the old store has no such column.
    ///
    /// Throws ``MaintenanceError/oldTableMissing(_:)``.
    func rows(in reader: some SQLReader) throws -> [Row] {
        let found = try reader.query(
            """
            SELECT CAST(column_name AS TEXT) AS name, CAST(data_type AS TEXT) AS type
            FROM information_schema.columns
            WHERE table_name = $1 AND table_schema = current_schema()
            """,
            [name])
        guard !found.isEmpty else {
            if isRequired { throw MaintenanceError.oldTableMissing(name) }
            return []
        }
        var types: [String: String] = [:]
        for row in found { types[try row.get("name")] = try row.get("type", as: String.self) }
        let texts = columns.map { column in
            "CAST(\(types[column] == nil ? "NULL" : column) AS TEXT) AS \(column)"
        }
        let moments = times.map { column in
            let isMoment = types[column]?.hasPrefix("timestamp") ?? false
            let value = isMoment ? "EXTRACT(EPOCH FROM \(column)) * 1000" : "NULL"
            return "CAST(\(value) AS BIGINT) AS \(column)"
        }
        return try reader.query(
            """
            SELECT \((texts + moments).joined(separator: ", ")) FROM \(name) ORDER BY \(order)
            """)
    }
}
