import CPostgres

/// The types that the store's columns have, and those that expressions of them come to
/// (`pg_type.dat` of PostgreSQL; these numbers never change).
enum PostgresType: Oid {
    case bool = 16
    case bytea = 17
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case float4 = 700
    case float8 = 701
    /// What the sum of a `BIGINT` is.
    case numeric = 1700

    /// The type of a value that is sent; nil for a null.
    init?(_ value: SQLValue) {
        switch value {
        case .text: self = .text
        case .int64: self = .int8
        case .double: self = .float8
        case .blob: self = .bytea
        case .null: return nil
        }
    }
}
