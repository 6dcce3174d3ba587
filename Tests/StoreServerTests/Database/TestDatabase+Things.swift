@testable import StoreServer

extension TestDatabase {
    /// A database with two small tables that hold every column type and every kind of constraint.
    static func withThings(_ kind: Kind) async throws -> TestDatabase {
        let test = try TestDatabase(kind)
        let sql = test.database.dialect
        try await test.database.transaction { transaction in
            try transaction.execute(
                """
                CREATE TABLE things (
                    name TEXT NOT NULL UNIQUE,
                    amount \(sql.int64) CONSTRAINT amount_not_negative CHECK (amount >= 0),
                    size \(sql.double),
                    bytes \(sql.blob),
                    note TEXT
                )\(sql.tableOptions)
                """)
            try transaction.execute(
                "CREATE TABLE parts (thing TEXT NOT NULL REFERENCES things (name))")
        }
        return test
    }
}
