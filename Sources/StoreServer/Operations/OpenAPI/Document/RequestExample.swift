import ShopModel

/// A value that a field table takes, for the document's examples.
enum RequestExample {
    /// An object with all fields of a table that mean something, the first of those to choose from.
    static func value(of table: FieldTable) -> JSONValue {
        let others = Set(table.choices.dropFirst().joined())
        return .object(
            table.fields.filter { $0.kind != .ignored && !others.contains($0.name) }.map { field in
                JSONValue.Member(key: field.name, value: value(of: field.kind, named: field.name))
            })
    }

    private static func value(of kind: FieldKind, named name: String) -> JSONValue {
        switch kind {
        case .text(let count): .string(text(named: name, count))
        case .email: "ada@example.com"
        case .uuid: "0192f3c1-5a00-7b3e-9d41-2c8e6f10a457"
        case .integer(let range): .number("\(min(max(1, range.lowerBound), range.upperBound))")
        case .number(let range): .number("\(range.lowerBound)")
        case .oneOf(let words): .string(words.first ?? "")
        case .amount: "395.00"
        case .boolean: true
        case .country: "CH"
        case .object(let table): value(of: table)
        case .list(let kind, let count):
            .array(Array(repeating: value(of: kind, named: name), count: max(1, count.lowerBound)))
        case .anyOf(let kinds): kinds.last.map { value(of: $0, named: name) } ?? .null
        case .ignored: .null
        }
    }

    private static func text(named name: String, _ count: ClosedRange<Int>) -> String {
        let known = words[name] ?? "text"
        let padded = known + String(repeating: "x", count: max(0, count.lowerBound - known.count))
        return String(padded.prefix(count.upperBound))
    }

    private static let words = [
        "city": "London", "currency": "USD", "email": "ada@example.com",
        "full_name": "Ada Lovelace", "line1": "12 St James's Square", "name": "Ada Lovelace",
        "password": "analytical engine", "payment_method": "pm_card_visa",
        "postal_code": "SW1Y 4JH", "shipping_method": "tracked",
    ]
}
