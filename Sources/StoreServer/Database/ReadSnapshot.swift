/// A consistent view of the committed rows, valid inside the body it was given to.
package struct ReadSnapshot: SQLReader {
    private let connection: any DatabaseConnection

    /// Wraps a driver's connection that is inside a reading transaction.
    package init(on connection: any DatabaseConnection) {
        self.connection = connection
    }

    package var dialect: Dialect { connection.dialect }

    package func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        try connection.query(sql, parameters)
    }
}
