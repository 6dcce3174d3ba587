/// One connection as a driver gives it: what ``ReadSnapshot`` and ``Transaction`` stand on.
///
/// A driver implements this and nothing else about statements; the change log, the error cases and
/// the typed rows are the same for all of them.
protocol DatabaseConnection: SQLReader {
    /// Runs one statement and returns how many rows it changed.
    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> Int
}
