import ShopModel

/// What staff see of the jobs, and do about them.
struct JobService: Sendable {
    /// How long jobs that are done are remembered, in seconds: 90 days.
    static let memory: Int64 = 90 * 24 * 60 * 60

    private let database: any Database
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Returns a page of the jobs, the newest first; beyond the last page it is empty.
    func page(
        _ page: PageRequest, state: JobState?, kind: String?
    ) async throws -> JobPage {
        let time = now()
        return try await database.read { snapshot in
            let list = JobList(state: state, kind: kind, time: time)
            let total = try list.count(in: snapshot)
            let jobs = try page.offset(of: total).map { offset in
                try list.jobs(offset: offset, limit: page.limit, in: snapshot)
            }
            return JobPage(
                jobs: jobs ?? [], total: total, page: page.number, pages: page.pages(of: total))
        }
    }

    /// Makes a dead job due again with all its attempts, and one that waits due now.
    ///
    /// One that runs stays as it is. Throws `not_found`, and `illegal_transition` for a job that is
    /// done.
    func retry(_ id: JobID, by actor: Actor) async throws -> Job {
        let time = now()
        return try await database.transaction { transaction in
            let list = JobList(time: time)
            guard let before = try list.find(id, in: transaction) else { throw Problem.notFound }
            guard try Self.makeDue(id, at: time, in: transaction) else {
                guard try list.find(id, in: transaction)?.state == .running else {
                    throw Problem(.illegalTransition, detail: "The job is done already.")
                }
                return before
            }
            transaction.noteJob()
            transaction.audit(
                AuditEntry(
                    "job.retry", by: actor, on: "job:\(id)",
                    details: [
                        "kind": before.kind, "state": before.state.rawValue,
                        "error": before.lastError ?? "",
                    ]))
            guard let after = try list.find(id, in: transaction) else { throw Problem.notFound }
            return after
        }
    }

    /// Forgets jobs that were done long ago.
    func prune() async throws {
        let time = now().advanced(bySeconds: -Self.memory)
        try await database.transaction { try JobRepository().prune(before: time, in: $0) }
    }

    private static func makeDue(
        _ id: JobID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE jobs SET state = 'queued', run_at = $2, leased_until = NULL,
                finished_at = NULL, attempts = CASE WHEN state = 'dead' THEN 0 ELSE attempts END
            WHERE job_id = $1 AND (state = 'dead'
                OR (state = 'queued' AND (leased_until IS NULL OR leased_until <= $2)))
            """,
            [id, time])
        return changed == 1
    }
}
