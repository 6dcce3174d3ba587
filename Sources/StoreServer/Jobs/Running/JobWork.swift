import CurlTransport
import Logging
import ShopModel

/// Takes jobs, does them and notes what became of them.
struct JobWork: Sendable {
    private let handlers: [String: JobHandler]
    private let database: any Database
    private let policy: JobPolicy
    private let now: @Sendable () -> Timestamp
    private let logger: Logger

    private var kinds: [String] { handlers.keys.sorted() }

    init(
        handlers: [JobHandler], database: any Database, policy: JobPolicy,
        now: @escaping @Sendable () -> Timestamp, logger: Logger
    ) {
        self.handlers = Dictionary(
            handlers.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
        self.database = database
        self.policy = policy
        self.now = now
        self.logger = logger
    }

    /// Takes jobs that are due, at most so many; each is then to be performed.
    ///
    /// Looks before it writes, so that a store without work is never locked.
    func take(limit: Int) async throws -> [LeasedJob] {
        let time = now()
        guard !kinds.isEmpty,
            try await database.read({ try JobRepository().hasDue(kinds, at: time, in: $0) })
        else { return [] }
        let end = leaseEnd
        return try await database.transaction { transaction in
            let jobs = JobRepository()
            let death = DeadJob(reason: "the server ended while the job ran", time: time)
            let abandoned = try jobs.buryAbandoned(
                after: policy.maximumAttempts, death, in: transaction)
            for job in abandoned {
                try handlers[job.kind]?.giveUp(job, death, transaction)
                log(.error, "a job is dead", job, reason: death.reason)
            }
            return try jobs.take(kinds, limit: limit, at: time, until: end, in: transaction)
        }
    }

    /// Does a job that was taken and notes what became of it.
    ///
    /// One that is cut off, since the server ends before it does, is taken again when its lease ends.
    func perform(_ job: LeasedJob) async {
        guard let handler = handlers[job.kind] else { return }
        do {
            do {
                try await holding(job) { try await handler.run(job) }
            } catch  where !(error is LeaseLost) && !Task.isCancelled {
                return try await fail(job, JobFailure(of: error))
            }
            let time = now()
            try await database.transaction { transaction in
                _ = try JobRepository().finish(job, at: time, in: transaction)
            }
        } catch {
            log(.warning, "a job may be done again", job, reason: JobFailure(of: error).reason)
        }
    }

    private func fail(_ job: LeasedJob, _ failure: JobFailure) async throws {
        let isLast = failure.isPermanent || job.attempt >= policy.maximumAttempts
        let time = now()
        var generator = SystemRandomNumberGenerator()
        let delay = policy.retries.delay(afterFailures: job.attempt, using: &generator)
        let next = time.advanced(bySeconds: max(1, delay.components.seconds))
        try await database.transaction { transaction in
            let jobs = JobRepository()
            guard isLast else {
                _ = try jobs.postpone(job, until: next, reason: failure.reason, in: transaction)
                return
            }
            let death = DeadJob(reason: failure.reason, time: time)
            guard try jobs.bury(job, death, in: transaction) else { return }
            try handlers[job.kind]?.giveUp(job, death, transaction)
        }
        log(
            isLast ? .error : .warning, isLast ? "a job is dead" : "a job failed", job,
            reason: failure.reason)
    }

    private struct LeaseLost: Error {}

    /// Runs work and extends the job's lease meanwhile; work whose job became another's is ended.
    private func holding(
        _ job: LeasedJob, _ work: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(operation: work)
            group.addTask {
                while true {
                    try await Task.sleep(for: policy.leaseExtension)
                    guard await extend(job) else { throw LeaseLost() }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Holds a job for longer; false where it is another's now.
    ///
    /// Where the database does not answer, the lease lasts as long as before.
    private func extend(_ job: LeasedJob) async -> Bool {
        let end = leaseEnd
        do {
            return try await database.transaction { transaction in
                try JobRepository().extend(job, until: end, in: transaction)
            }
        } catch {
            log(.warning, "a lease was not extended", job, reason: JobFailure(of: error).reason)
            return true
        }
    }

    private var leaseEnd: Timestamp { now().advanced(bySeconds: policy.leaseSeconds) }

    private func log(_ level: Logger.Level, _ message: String, _ job: LeasedJob, reason: String) {
        logger.log(
            level: level, "\(message)",
            metadata: [
                "job": "\(job.id)", "kind": "\(job.kind)", "attempt": "\(job.attempt)",
                "reason": "\(reason)",
            ])
    }
}
