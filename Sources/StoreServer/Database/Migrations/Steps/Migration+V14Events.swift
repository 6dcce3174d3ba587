extension Migration {
    /// What the stream of events tells of, and an index for looking at jobs.
    ///
    /// `facts_sequence` is the sequence at which the object's version last became another: where it
    /// is older than the row's own, only the stock of the watch is new.
    static let events = Migration(version: 14, name: "events") { sql in
        [
            "ALTER TABLE change_log ADD COLUMN facts_sequence \(sql.int64) NOT NULL DEFAULT 0",
            "CREATE INDEX jobs_by_state ON jobs (state, job_id)",
        ]
    }
}
