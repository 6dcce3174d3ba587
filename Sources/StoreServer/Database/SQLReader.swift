/// Something that statements which only read can be run on: a snapshot or a transaction.
///
/// Repositories take `any SQLReader` where they read, so that the same method serves a plain
/// request and a step of a transaction. It must not outlive the body that it was handed to.
protocol SQLReader {
    /// The SQL fragments of the database behind it.
    var dialect: Dialect { get }

    /// Returns the rows of a statement whose `$1`, `$2` … are the parameters in order.
    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row]
}

extension SQLReader {
    /// Returns the rows of a statement without parameters.
    func query(_ sql: String) throws(DatabaseError) -> [Row] {
        try query(sql, [])
    }

    /// Returns the first row of a statement, or nil when it has none.
    func first(
        _ sql: String, _ parameters: [any SQLValueConvertible] = []
    ) throws(DatabaseError) -> Row? {
        try query(sql, parameters).first
    }
}
