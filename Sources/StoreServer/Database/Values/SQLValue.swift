/// A value as a database column holds it.
enum SQLValue: Hashable, Sendable {
    /// Text in UTF-8: `TEXT`.
    case text(String)
    /// A whole number: `BIGINT`.
    case int64(Int64)
    /// A binary floating-point number: `DOUBLE PRECISION`. Never money.
    case double(Double)
    /// Bytes: `BYTEA` or `BLOB`.
    case blob([UInt8])
    /// The absence of a value.
    case null

    /// The name of the column type that holds such a value, for error texts.
    var typeName: String {
        switch self {
        case .text: "text"
        case .int64: "int64"
        case .double: "double"
        case .blob: "blob"
        case .null: "null"
        }
    }
}
