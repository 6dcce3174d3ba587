/// Everything that is taken over from an old store, of one moment.
struct OldStoreRows: Sendable {
    let watches: [Row]
    let customers: [Row]
    let orders: [Row]
    /// The lines by the number of their order.
    let lines: [String: [Row]]

    /// Reads the tables; throws ``MaintenanceError/oldTableMissing(_:)``.
    init(in reader: some SQLReader) throws {
        watches = try OldTable.watches.rows(in: reader)
        customers = try OldTable.customers.rows(in: reader)
        orders = try OldTable.orders.rows(in: reader)
        let rows = try OldTable.lines.rows(in: reader)
        lines = try Dictionary(grouping: rows) { row in
            try row.get("order_id", as: String?.self) ?? ""
        }
    }
}

/// Why a row of the old store cannot be taken over.
struct OldRowRefusal: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}

extension Row {
    /// Returns a text of the old store without space around it; nil where there is none.
    func oldText(_ column: String) throws(DatabaseError) -> String? {
        let text: String? = try get(column)
        let trimmed = text?.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        return trimmed.flatMap { $0.isEmpty ? nil : String($0.reversed()) }
    }
}
