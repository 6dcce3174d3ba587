import Logging
import ServiceLifecycle

/// Does the periodic work of a store until the server stops.
///
/// Each work has a task of its own, so that a slow one holds up no other. At a graceful stop the
/// run that is going on ends by itself, and no other one begins.
struct Worker<Time: Clock<Duration>>: Service {
    private let works: [PeriodicWork]
    private let clock: Time
    private let logger: Logger

    /// Makes a worker; a test gives it a clock of its own.
    init(_ works: [PeriodicWork], clock: Time, logger: Logger) {
        self.works = works
        self.clock = clock
        self.logger = logger
    }

    func run() async throws {
        await withDiscardingTaskGroup { group in
            for work in works {
                group.addTask { await repeatUntilShutdown(work) }
            }
        }
    }

    private func repeatUntilShutdown(_ work: PeriodicWork) async {
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            do {
                try await work.run()
            } catch {
                logger.error(
                    "work failed", metadata: ["work": "\(work.name)", "error": "\(error)"])
            }
            do {
                try await cancelWhenGracefulShutdown { try await clock.sleep(for: work.interval) }
            } catch {
                return
            }
        }
    }
}
