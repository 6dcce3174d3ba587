import ServiceLifecycle
import Synchronization
import Testing

@testable import StoreServer

@Suite struct WorkerTests {
    private struct Failure: Error {}

    /// Runs a worker until a work has run so often, then stops it gracefully.
    private func run(_ works: [PeriodicWork], until reached: AsyncStream<Void>) async throws {
        let group = ServiceGroup(
            services: [
                Worker(works, clock: ContinuousClock(), logger: TestStore.silent)
            ],
            logger: TestStore.silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await _ in reached { break }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test func `A work that fails is done again, and ends with the server`() async throws {
        let (reached, signal) = AsyncStream.makeStream(of: Void.self)
        let count = Mutex(0)
        let work = PeriodicWork("fails", every: .milliseconds(1)) {
            let runs = count.withLock { count in
                count += 1
                return count
            }
            if runs == 3 { signal.yield() }
            throw Failure()
        }
        try await run([work], until: reached)
        #expect(count.withLock { $0 } >= 3)
    }

    @Test func `A work that rests for long ends at once with the server`() async throws {
        let (reached, signal) = AsyncStream.makeStream(of: Void.self)
        let count = Mutex(0)
        let work = PeriodicWork("rests", every: .seconds(86_400)) {
            count.withLock { $0 += 1 }
            signal.yield()
        }
        try await run([work], until: reached)
        #expect(count.withLock { $0 } == 1)
    }
}
