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
    /// The statements that keep a second process from migrating at the same time, where the
    /// transaction itself does not.
    let migrationLock: [String]
    /// Returns the statements after which a column of a table can be null.
    ///
    /// Where columns cannot be altered, the table is made anew by `creation`, with its rows but
    /// without its indexes, and what refers to it is checked at the commit.
    let allowNulls: @Sendable (_ column: String, _ table: String, _ creation: String) -> [String]
    /// Returns the statements after which the database numbers rows of a table beyond those that
    /// were written with a number.
    let advanceIdentity: @Sendable (_ table: String, _ column: String) -> [String]
    /// Returns the statements after which rows of a table can be added, but neither changed nor
    /// deleted.
    let appendOnly: @Sendable (_ table: String) -> [String]
    /// The statements that index `search_documents.terms`, a text of words between single spaces.
    let searchIndex: [String]
    /// Returns the condition that a document, whose table is named `d`, matches the query in a
    /// parameter: `$3`.
    let searchMatch: @Sendable (_ parameter: String) -> String
    /// Returns the query for documents with a word that begins with each of the terms, which are
    /// letters and digits.
    let searchQuery: @Sendable (_ terms: [String]) -> String

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
        migrationLock: [],
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
        advanceIdentity: { _, _ in [] },
        appendOnly: { table in
            ["UPDATE", "DELETE"].map { action in
                """
                CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
                """
            }
        },
        searchIndex: sqliteSearchIndex,
        searchMatch: { parameter in
            """
            d.document_id IN
                (SELECT rowid FROM search_index WHERE search_index MATCH \(parameter))
            """
        },
        searchQuery: { terms in terms.map { "\"\($0)\"*" }.joined(separator: " AND ") })

    /// An FTS5 index without a copy of the words, which triggers keep.
    ///
    /// Its tokenizer splits at the spaces and takes every other character as it is.
    private static let sqliteSearchIndex = [
        """
        CREATE VIRTUAL TABLE search_index USING fts5 (terms, content='search_documents',
            content_rowid='document_id', tokenize='ascii', prefix='2 3')
        """,
        """
        CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents
        BEGIN INSERT INTO search_index (rowid, terms) VALUES (new.document_id, new.terms); END
        """,
        """
        CREATE TRIGGER search_documents_update AFTER UPDATE OF terms ON search_documents
        BEGIN
            INSERT INTO search_index (search_index, rowid, terms)
            VALUES ('delete', old.document_id, old.terms);
            INSERT INTO search_index (rowid, terms) VALUES (new.document_id, new.terms);
        END
        """,
    ]
}
