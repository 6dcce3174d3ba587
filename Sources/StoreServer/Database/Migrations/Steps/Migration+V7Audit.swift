extension Migration {
    /// The audit log, whose rows are a chain of hashes, and the head of the chain.
    static let audit = Migration(version: 7, name: "audit") { sql in
        [
            "ALTER TABLE store ADD COLUMN audit_sequence \(sql.int64) NOT NULL DEFAULT 0",
            "ALTER TABLE store ADD COLUMN audit_hash TEXT NOT NULL DEFAULT ''",
            """
            CREATE TABLE audit_log (
                sequence \(sql.int64) NOT NULL PRIMARY KEY,
                created_at \(sql.int64) NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                details TEXT NOT NULL,
                previous_hash TEXT NOT NULL,
                hash TEXT NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX audit_log_subject ON audit_log (subject, sequence)",
        ] + sql.appendOnly("audit_log")
    }
}
