/// A consistent view of the committed rows, valid inside the body it was given to.
struct ReadSnapshot: SQLReader {
    private let connection: any DatabaseConnection

    /// Wraps a driver's connection that is inside a reading transaction.
    init(on connection: any DatabaseConnection) {
        self.connection = connection
    }

    var dialect: Dialect { connection.dialect }

    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        try connection.query(sql, parameters)
    }
}
