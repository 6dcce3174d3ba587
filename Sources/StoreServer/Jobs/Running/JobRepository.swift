import ShopModel

/// The SQL of taking jobs and of what becomes of them.
///
/// Every change names the attempt that it belongs to: after another server has taken a job whose
/// lease had ended, nothing that the first one writes has an effect.
struct JobRepository {
    /// Tells whether there is a job of these kinds to take.
    func hasDue(
        _ kinds: [String], at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> Bool {
        let row = try reader.first(
            "SELECT job_id FROM jobs WHERE \(Self.isDue(kinds)) LIMIT 1", [time] + kinds)
        return row != nil
    }

    /// Takes jobs of these kinds that are due, the one that has waited longest first.
    ///
    /// Where another server takes some at the same moment, each gets other ones.
    func take(
        _ kinds: [String], limit: Int, at time: Timestamp, until end: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> [LeasedJob] {
        let number = kinds.count + 2
        let rows = try transaction.query(
            """
            WITH due AS MATERIALIZED (
                SELECT job_id FROM jobs WHERE \(Self.isDue(kinds))
                ORDER BY run_at, job_id LIMIT $\(number)\(transaction.dialect.skipLocked)
            )
            UPDATE jobs SET attempts = attempts + 1, leased_until = $\(number + 1)
            WHERE job_id IN (SELECT job_id FROM due)
            RETURNING job_id, kind, payload, attempts
            """,
            [time] + kinds + [limit, end])
        return try Self.jobs(rows)
    }

    /// Holds a job for longer; false where it is somebody else's, or over.
    func extend(
        _ job: LeasedJob, until end: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try update(job, "leased_until = $3", [end], in: transaction)
    }

    /// Notes that a job is done.
    func finish(
        _ job: LeasedJob, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try update(
            job, "state = 'done', leased_until = NULL, finished_at = $3", [time], in: transaction)
    }

    /// Notes why a job failed, and when it is to be tried again.
    func postpone(
        _ job: LeasedJob, until time: Timestamp, reason: String, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try update(
            job, "leased_until = NULL, run_at = $3, last_error = $4", [time, reason],
            in: transaction)
    }

    /// Notes why a job failed for the last time.
    func bury(
        _ job: LeasedJob, _ death: DeadJob, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try update(
            job, "state = 'dead', leased_until = NULL, finished_at = $3, last_error = $4",
            [death.time, death.reason], in: transaction)
    }

    /// Gives up on jobs whose server ended during their last attempt, and returns them.
    func buryAbandoned(
        after attempts: Int, _ death: DeadJob, in transaction: Transaction
    ) throws(DatabaseError) -> [LeasedJob] {
        let rows = try transaction.query(
            """
            UPDATE jobs SET state = 'dead', leased_until = NULL, finished_at = $1, last_error = $3
            WHERE state = 'queued' AND attempts >= $2 AND leased_until <= $1
            RETURNING job_id, kind, payload, attempts
            """,
            [death.time, attempts, death.reason])
        return try Self.jobs(rows)
    }

    /// Forgets jobs that were done before a moment.
    func prune(before time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            "DELETE FROM jobs WHERE state = 'done' AND finished_at < $1", [time])
    }

    private func update(
        _ job: LeasedJob, _ columns: String, _ values: [any SQLValueConvertible],
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            "UPDATE jobs SET \(columns) WHERE job_id = $1 AND attempts = $2 AND state = 'queued'",
            [job.id, job.attempt] + values)
        return changed == 1
    }

    private static func jobs(_ rows: [Row]) throws(DatabaseError) -> [LeasedJob] {
        var jobs: [LeasedJob] = []
        for row in rows {
            jobs.append(
                LeasedJob(
                    id: try row.get("job_id"), kind: try row.get("kind"),
                    payload: try row.get("payload"), attempt: try row.get("attempts")))
        }
        return jobs
    }

    /// The condition of a job of one of the kinds that nobody holds; the moment is `$1`.
    private static func isDue(_ kinds: [String]) -> String {
        let list = kinds.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        return """
            state = 'queued' AND run_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
            AND kind IN (\(list))
            """
    }
}
