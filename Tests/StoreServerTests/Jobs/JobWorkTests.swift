import ShopModel
import Testing

@testable import StoreServer

/// What becomes of jobs that are taken.
@Suite struct JobWorkTests {
    private struct Secretive: Error {
        let password = "hunter2"
    }

    @Test func `A due job is done once, and one for later waits`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            try await bench.add("bread", inSeconds: 120)
            let work = bench.work()
            try await bench.perform(work)
            try await bench.perform(work)
            #expect(bench.done.value == ["milk"])
            bench.clock.advance(bySeconds: 120)
            try await bench.perform(work)
            #expect(bench.done.value == ["milk", "bread"])
            #expect(try await bench.jobs.map(\.state) == [.done, .done])
        }
    }

    @Test func `Of a key there is one job`() async throws {
        try await JobBench.run { bench in
            for _ in 0..<3 { try await bench.add("milk", key: "milk") }
            try await bench.perform(bench.work())
            try await bench.add("milk", key: "milk")
            try await bench.perform(bench.work())
            #expect(bench.done.value == ["milk"])
        }
    }

    @Test func `A job that fails is tried again later and keeps no secret`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            let failing = bench.work { _ in throw Secretive() }
            try await bench.perform(failing)
            let job = try #require(try await bench.jobs.first)
            #expect(job.state == .queued)
            #expect(job.attempts == 1)
            #expect(job.lastError == "Secretive")
            #expect(job.runAt > bench.clock.now())
            #expect(job.runAt <= bench.clock.now().advanced(bySeconds: 15))
            try await bench.perform(failing)
            #expect(try await bench.jobs.first?.attempts == 1)
            bench.clock.advance(bySeconds: 15)
            try await bench.perform(bench.work())
            #expect(bench.done.value == ["milk"])
        }
    }

    @Test func `A job is dead after its last attempt, with the reason`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            var policy = JobPolicy()
            policy.maximumAttempts = 3
            let work = bench.work(policy: policy) { _ in throw JobFailure("the shop is shut") }
            for _ in 0..<5 {
                try await bench.perform(work)
                bench.clock.advance(bySeconds: 3_600)
            }
            let job = try #require(try await bench.jobs.first)
            #expect(job.state == .dead)
            #expect(job.attempts == 3)
            #expect(job.lastError == "the shop is shut")
            #expect(bench.dead.value == ["milk: the shop is shut"])
            #expect(job.finishedAt != nil)
        }
    }

    @Test func `A failure that stays is not tried again`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            let work = bench.work { _ in
                throw JobFailure("no such shop\r\n\u{1B}[2J", isPermanent: true)
            }
            try await bench.perform(work)
            let job = try #require(try await bench.jobs.first)
            #expect(job.state == .dead)
            #expect(job.lastError == "no such shop   [2J")
        }
    }

    @Test func `A payload that cannot be read is dead at once`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            try await bench.store.database.execute("UPDATE jobs SET payload = '{}'")
            try await bench.perform(bench.work())
            #expect(try await bench.jobs.map(\.state) == [.dead])
        }
    }

    @Test func `Jobs of a kind that nobody handles stay as they are`() async throws {
        try await JobBench.run { bench in
            let time = bench.clock.now()
            try await bench.store.database.transaction { transaction in
                try JobQueue().send(.welcome(CustomerID(1)), at: time, in: transaction)
            }
            try await bench.perform(bench.work())
            #expect(try await bench.jobs.map(\.state) == [.queued])
        }
    }

    @Test func `Servers that take jobs at once share them`() async throws {
        try await JobBench.run { bench in
            for number in 0..<40 { try await bench.add("\(number)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let work = bench.work()
                        while true {
                            let jobs = try await work.take(limit: 3)
                            if jobs.isEmpty { return }
                            for job in jobs { await work.perform(job) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(bench.done.value.count == 40)
            #expect(Set(bench.done.value).count == 40)
            #expect(try await bench.jobs.allSatisfy { $0.state == .done && $0.attempts == 1 })
        }
    }

    @Test func `A job whose server ended is taken by another`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            let lost = try await bench.work().take(limit: 1)
            #expect(try await bench.jobs.map(\.state) == [.running])
            #expect(try await bench.work().take(limit: 1).isEmpty)
            bench.clock.advance(bySeconds: 60)
            let taken = try await bench.work().take(limit: 1)
            #expect(taken.map(\.id) == lost.map(\.id))
            #expect(taken.map(\.attempt) == [2])
            // What the first one still writes has no effect.
            let failing = bench.work { _ in throw JobFailure("too late") }
            for job in lost { await failing.perform(job) }
            #expect(try await bench.jobs.map(\.state) == [.running])
            #expect(try await bench.jobs.map(\.lastError) == [nil])
            for job in taken { await bench.work().perform(job) }
            #expect(try await bench.jobs.map(\.state) == [.done])
        }
    }

    @Test func `A job that ends every server is dead after its last attempt`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk")
            var policy = JobPolicy()
            policy.maximumAttempts = 2
            let work = bench.work(policy: policy)
            for _ in 0..<2 {
                #expect(try await work.take(limit: 1).count == 1)
                bench.clock.advance(bySeconds: 60)
            }
            #expect(try await work.take(limit: 1).isEmpty)
            let job = try #require(try await bench.jobs.first)
            #expect(job.state == .dead)
            #expect(job.lastError == "the server ended while the job ran")
        }
    }

    @Test func `A job is taken back until it has begun`() async throws {
        try await JobBench.run { bench in
            try await bench.add("milk", key: "milk")
            let isWithdrawn = try await bench.store.database.transaction { transaction in
                try JobQueue().withdraw(key: "milk", in: transaction)
            }
            #expect(isWithdrawn)
            try await bench.add("milk", key: "milk")
            _ = try await bench.work().take(limit: 1)
            let isWithdrawnAgain = try await bench.store.database.transaction { transaction in
                try JobQueue().withdraw(key: "milk", in: transaction)
            }
            #expect(!isWithdrawnAgain)
        }
    }

    @Test func `Only jobs that were done long ago are forgotten`() async throws {
        try await JobBench.run { bench in
            try await bench.add("old")
            try await bench.perform(bench.work())
            try await bench.add("dead")
            try await bench.perform(bench.work { _ in throw JobFailure("no", isPermanent: true) })
            bench.clock.advance(bySeconds: JobService.memory + 1)
            try await bench.add("new")
            try await bench.perform(bench.work())
            try await JobService(database: bench.store.database, now: bench.clock.now).prune()
            #expect(try await bench.jobs.map { $0.details["name"] } == ["dead", "new"])
        }
    }
}
