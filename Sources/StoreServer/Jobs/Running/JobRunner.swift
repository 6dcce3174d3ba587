import Logging
import ServiceLifecycle
import ShopModel

/// Does the jobs of a store until the server stops.
///
/// It looks for due jobs after commits of this process that added some, when one has ended, and at
/// intervals. Several servers may share the jobs of one database. At a graceful stop the jobs that
/// run come to their end, and no other one begins.
struct JobRunner<Time: Clock<Duration>>: Service {
    private let database: any Database
    private let work: JobWork
    private let policy: JobPolicy
    private let clock: Time
    private let logger: Logger

    /// Makes a runner of jobs with these handlers; jobs of other kinds stay as they are.
    init(
        _ handlers: [JobHandler], database: any Database, clock: Time,
        now: @escaping @Sendable () -> Timestamp, policy: JobPolicy = JobPolicy(), logger: Logger
    ) {
        self.database = database
        self.policy = policy
        self.clock = clock
        self.logger = logger
        work = JobWork(
            handlers: handlers, database: database, policy: policy, now: now, logger: logger)
    }

    func run() async throws {
        let (rings, bell) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                let added = database.jobs.changes()
                group.addTask { for await _ in added { bell.yield() } }
                group.addTask { await ringRegularly(bell) }
                await work(rings, bell)
                group.cancelAll()
            }
        } onGracefulShutdown: {
            bell.finish()
        }
    }

    /// Takes jobs at each ring, as many as may run, and waits for them after the last ring.
    private func work(
        _ rings: AsyncStream<Void>, _ bell: AsyncStream<Void>.Continuation
    ) async {
        let lanes = JobLanes(limit: policy.lanes)
        await withDiscardingTaskGroup { group in
            for await _ in rings {
                for job in await due(limit: lanes.free) {
                    lanes.enter()
                    group.addTask {
                        await work.perform(job)
                        lanes.leave()
                        bell.yield()
                    }
                }
            }
        }
    }

    private func due(limit: Int) async -> [LeasedJob] {
        guard limit > 0 else { return [] }
        do {
            return try await work.take(limit: limit)
        } catch {
            logger.error("jobs cannot be taken", metadata: ["error": "\(error)"])
            return []
        }
    }

    private func ringRegularly(_ bell: AsyncStream<Void>.Continuation) async {
        repeat {
            bell.yield()
            do {
                try await clock.sleep(for: policy.pollInterval)
            } catch {
                return
            }
        } while !Task.isCancelled
    }
}
