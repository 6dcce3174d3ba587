import GRDB
import GRDBSQLite

/// One of GRDB's connections, as the seam wants it.
struct SQLiteConnection: DatabaseConnection {
    private let database: GRDB.Database

    var dialect: Dialect { .sqlite }

    init(_ database: GRDB.Database) {
        self.database = database
    }

    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        do {
            let statement = try prepare(sql, parameters)
            let layout = RowLayout(columns: statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement)
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(layout: layout, values: row.databaseValues.map(SQLValue.init)))
            }
            return rows
        } catch {
            throw DatabaseError(sqlite: error)
        }
    }

    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> Int {
        do {
            try prepare(sql, parameters).execute()
            return database.changesCount
        } catch {
            throw DatabaseError(sqlite: error)
        }
    }

    /// Binds by name.
    ///
    /// SQLite takes `$1` as a name, and GRDB binds an array in the order in which
    /// the names appear in the text: `$2, $1` would get the values the wrong way round.
    private func prepare(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws -> Statement {
        let statement = try database.cachedStatement(sql: sql)
        let expected = Int(sqlite3_bind_parameter_count(statement.sqliteStatement))
        guard expected == parameters.count else {
            throw DatabaseError.parameterMismatch(expected: expected, given: parameters.count)
        }
        let named = try zip(1..., parameters).map { ("\($0)", try DatabaseValue($1.sqlValue)) }
        try statement.setArguments(StatementArguments(Dictionary(uniqueKeysWithValues: named)))
        return statement
    }
}
