import ShopModel

/// The orders in which the catalogue can be read.
///
/// Each is total, because the id is its last key, and has an index.
enum WatchSort: String, Hashable, Codable, Sendable, CaseIterable {
    case position
    case priceAscending = "price_asc"
    case priceDescending = "price_desc"
    case name
    case newest

    /// Takes the word of a query, those of the web shop included.
    init?(word: String) {
        let aliases: [String: WatchSort] = [
            "preis-asc": .priceAscending, "preis-desc": .priceDescending, "name-az": .name,
        ]
        guard let sort = aliases[word] ?? WatchSort(rawValue: word) else { return nil }
        self = sort
    }

    private var isDescending: Bool { self == .priceDescending || self == .newest }

    /// The column that the order is by, without how it is compared.
    private var column: String {
        switch self {
        case .position: "position"
        case .priceAscending, .priceDescending: "price"
        case .name: "watch_name"
        case .newest: "created_at"
        }
    }

    private func key(_ dialect: Dialect) -> String {
        "w.\(column)" + (self == .name ? dialect.byteOrder : "")
    }

    /// What follows `ORDER BY`.
    func order(_ dialect: Dialect) -> String {
        let direction = isDescending ? " DESC" : ""
        return "\(key(dialect))\(direction), w.watch_id\(direction)"
    }

    /// Adds the condition that a watch comes after a place.
    func add(
        after cursor: WatchCursor, to conditions: inout SQLConditions, _ dialect: Dialect
    ) throws(Problem) {
        let value = try value(of: cursor)
        let place = "\(conditions.bind(value)), \(conditions.bind(cursor.watch))"
        conditions.add("(\(key(dialect)), w.watch_id) \(isDescending ? "<" : ">") (\(place))")
    }

    /// Returns the place of a watch, as a cursor keeps it.
    func place(of row: Row) throws(DatabaseError) -> String {
        self == .name ? try row.get("watch_name") : String(try row.get(column, as: Int64.self))
    }

    private func value(of cursor: WatchCursor) throws(Problem) -> SQLValue {
        if self == .name { return .text(cursor.place) }
        guard let number = Int64(cursor.place) else { throw WatchCursor.refused }
        return .int64(number)
    }
}
