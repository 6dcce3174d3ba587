extension Migration {
    /// The store itself: its one row with the change log's sequence, its settings, and the log.
    static let store = Migration(version: 1, name: "store") { sql in
        [
            """
            CREATE TABLE store (
                store_row \(sql.int64) NOT NULL PRIMARY KEY
                    CONSTRAINT store_one_row CHECK (store_row = 1),
                store_id TEXT NOT NULL,
                epoch TEXT NOT NULL,
                change_sequence \(sql.int64) NOT NULL DEFAULT 0,
                pruned_through \(sql.int64) NOT NULL DEFAULT 0,
                created_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE settings (
                settings_row \(sql.int64) NOT NULL PRIMARY KEY
                    CONSTRAINT settings_one_row CHECK (settings_row = 1),
                document TEXT NOT NULL,
                version \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE change_log (
                sequence \(sql.int64) NOT NULL PRIMARY KEY,
                subject TEXT NOT NULL,
                object_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                version \(sql.int64) NOT NULL,
                changed_at \(sql.int64) NOT NULL,
                UNIQUE (subject, object_id)
            )\(sql.tableOptions)
            """,
        ]
    }
}
