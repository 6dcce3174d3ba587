/// The SQL fragments in which the databases differ; everything else is one text for all of them.
struct Dialect: Sendable {
    /// The column type of a whole number of 64 bits.
    let int64: String
    /// The column type of a binary floating-point number.
    let double: String
    /// The column type of bytes.
    let blob: String
    /// The type and constraint of a primary key that the database numbers, never reusing a number.
    let identity: String
    /// What follows the closing parenthesis of a `CREATE TABLE`.
    let tableOptions: String
    /// Follows an expression that is sorted or compared by its bytes.
    let byteOrder: String
    /// Follows a `SELECT` whose rows are locked; those that another transaction has locked are left
    /// out.
    let skipLocked: String
    /// The statement that keeps a second process from migrating at the same time, where the
    /// transaction itself does not.
    let migrationLock: String?
    /// Returns the statements after which a column of a table can be null.
    ///
    /// Where columns cannot be altered, the table is made anew by `creation`, with its rows but
    /// without its indexes, and what refers to it is checked at the commit.
    let allowNulls: @Sendable (_ column: String, _ table: String, _ creation: String) -> [String]
    /// Returns the statements after which rows of a table can be added, but neither changed nor
    /// deleted.
    let appendOnly: @Sendable (_ table: String) -> [String]

    /// SQLite 3.37 or newer, for its STRICT tables.
    ///
    /// STRICT makes SQLite refuse text in a number's column, as PostgreSQL does; its type names are
    /// fixed, which is why the types are fragments. Its default collation already compares bytes.
    static let sqlite = Dialect(
        int64: "INTEGER",
        double: "REAL",
        blob: "BLOB",
        identity: "INTEGER PRIMARY KEY AUTOINCREMENT",
        tableOptions: " STRICT",
        byteOrder: "",
        skipLocked: "",
        migrationLock: nil,
        allowNulls: { _, table, creation in
            [
                "PRAGMA defer_foreign_keys = ON",
                "CREATE TABLE \(table)_former AS SELECT * FROM \(table)",
                "DROP TABLE \(table)",
                creation,
                "INSERT INTO \(table) SELECT * FROM \(table)_former",
                "DROP TABLE \(table)_former",
            ]
        },
        appendOnly: { table in
            ["UPDATE", "DELETE"].map { action in
                """
                CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
                """
            }
        })
}
