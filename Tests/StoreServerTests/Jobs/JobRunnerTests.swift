import ServiceLifecycle
import ShopModel
import Testing

@testable import StoreServer

/// The runner in a server that starts and stops.
@Suite struct JobRunnerTests {
    /// Counts who is inside, and the most that ever were.
    private struct Presence {
        var now = 0
        var most = 0
    }

    private func group(
        _ bench: JobBench, lanes: Int = 4, _ handler: JobHandler
    ) -> ServiceGroup {
        var policy = JobPolicy()
        policy.lanes = lanes
        // Only news, and never the clock, wakes it.
        policy.pollInterval = .seconds(86_400)
        let runner = JobRunner(
            [handler], database: bench.store.database, clock: ContinuousClock(),
            now: bench.clock.now, policy: policy, logger: TestStore.silent)
        return ServiceGroup(services: [runner], logger: TestStore.silent)
    }

    @Test func `A job is done right after the commit that added it`() async throws {
        try await JobBench.run { bench in
            let (reached, signal) = AsyncStream.makeStream(of: String.self)
            let group = group(
                bench,
                JobHandler(Errand.self) { errand in
                    signal.yield(errand.name)
                })
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                try await bench.add("first")
                var names = reached.makeAsyncIterator()
                #expect(await names.next() == "first")
                // The first one is known to be over, so that only the commit can wake the runner.
                for name in ["second", "third"] {
                    try await bench.add(name)
                    #expect(await names.next() == name)
                }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
            #expect(try await bench.jobs.allSatisfy { $0.state == .done })
        }
    }

    @Test func `No more jobs run at once than there are lanes`() async throws {
        try await JobBench.run { bench in
            for number in 0..<9 { try await bench.add("\(number)") }
            let presence = Mutexed(Presence())
            let (reached, signal) = AsyncStream.makeStream(of: Void.self)
            let handler = JobHandler(Errand.self) { _ in
                presence.withLock { presence in
                    presence.now += 1
                    presence.most = max(presence.most, presence.now)
                }
                for _ in 0..<50 { await Task.yield() }
                presence.withLock { $0.now -= 1 }
                signal.yield()
            }
            let group = group(bench, lanes: 2, handler)
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                var count = 0
                for await _ in reached {
                    count += 1
                    if count == 9 { break }
                }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
            #expect(presence.value.most == 2)
            #expect(try await bench.jobs.allSatisfy { $0.state == .done })
        }
    }

    @Test func `A graceful stop waits for the job that runs, and begins no other`() async throws {
        try await JobBench.run { bench in
            try await bench.add("long")
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let (released, release) = AsyncStream.makeStream(of: Void.self)
            let group = group(
                bench,
                bench.handler { _ in
                    begin.yield()
                    for await _ in released { break }
                })
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                for await _ in begun { break }
                await group.triggerGracefulShutdown()
                try await bench.add("late")
                release.yield()
                try await tasks.waitForAll()
            }
            #expect(bench.done.value == ["long"])
            #expect(try await bench.jobs.map(\.state) == [.done, .queued])
        }
    }
}
