import ShopModel

/// Which accounts whoever manages the store asks for.
struct CustomerFilter: Hashable, Sendable {
    /// Words of the name, the address or the telephone number; at most 100 characters.
    var search: String?
    var role: Role?
    var isDisabled: Bool?

    /// The conditions on the table `customers c`; accounts that were given up are left out.
    var conditions: SQLConditions {
        var conditions = SQLConditions("c.deleted_at IS NULL")
        conditions.add(search.map(Self.pattern)) { pattern in
            let columns = ["c.email_key", "c.full_name", "COALESCE(c.phone, '')"]
            let matches = columns.map { "LOWER(\($0)) LIKE LOWER(\(pattern)) ESCAPE '\\'" }
            return "(\(matches.joined(separator: " OR ")))"
        }
        conditions.add(role) { "c.role = \($0)" }
        if let isDisabled {
            conditions.add("c.disabled_at IS \(isDisabled ? "NOT NULL" : "NULL")")
        }
        return conditions
    }

    /// The pattern of LIKE for text somewhere in a column.
    private static func pattern(_ text: String) -> String {
        let escaped = ["\\", "%", "_"].reduce(text) { $0.replacing($1, with: "\\" + $1) }
        return "%\(escaped)%"
    }
}
