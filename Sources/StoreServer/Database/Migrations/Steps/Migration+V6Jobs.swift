extension Migration {
    /// Work that is to be done after a commit, written in the same transaction.
    ///
    /// A job is due at `run_at`. Whoever takes it holds it until `leased_until`; it is `dead` after
    /// its last attempt failed. At most one job of a `dedupe_key` exists.
    static let jobs = Migration(version: 6, name: "jobs") { sql in
        [
            """
            CREATE TABLE jobs (
                job_id \(sql.identity),
                kind TEXT NOT NULL,
                payload TEXT NOT NULL,
                dedupe_key TEXT UNIQUE,
                state TEXT NOT NULL DEFAULT 'queued'
                    CONSTRAINT job_state_known CHECK (state IN ('queued', 'done', 'dead')),
                attempts \(sql.int64) NOT NULL DEFAULT 0,
                run_at \(sql.int64) NOT NULL,
                leased_until \(sql.int64),
                last_error TEXT,
                created_at \(sql.int64) NOT NULL,
                finished_at \(sql.int64)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX jobs_due ON jobs (run_at) WHERE state = 'queued'",
        ]
    }
}
