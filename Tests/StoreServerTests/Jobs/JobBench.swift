import ShopModel
import Synchronization

@testable import StoreServer

/// A job of a test.
struct Errand: JobPayload, Hashable {
    static let kind = "errand"

    var name = "milk"
}

/// A store with a queue of errands and a handler that a test decides about.
struct JobBench: Sendable {
    let store: Store
    let clock: TestClock
    let done = Mutexed<[String]>([])
    let dead = Mutexed<[String]>([])

    /// Opens a store and runs a test with it.
    static func run(_ test: @Sendable (JobBench) async throws -> Void) async throws {
        let setup = try TestStore()
        try await setup.open { store in
            try await test(JobBench(store: store, clock: setup.clock))
        }
    }

    /// Does errands as one server does.
    func work(
        policy: JobPolicy = JobPolicy(),
        _ run: @escaping @Sendable (LeasedJob) async throws -> Void = { _ in }
    ) -> JobWork {
        JobWork(
            handlers: [handler(run)], database: store.database, policy: policy, now: clock.now,
            logger: TestStore.silent)
    }

    /// Notes which errands were done, and which were given up.
    func handler(
        _ run: @escaping @Sendable (LeasedJob) async throws -> Void = { _ in }
    ) -> JobHandler {
        JobHandler(Errand.self) { errand, job in
            try await run(job)
            done.withLock { $0.append(errand.name) }
        } onDeath: { errand, death, _ in
            dead.withLock { $0.append("\(errand.name): \(death.reason)") }
        }
    }

    func add(_ names: String..., key: String? = nil, inSeconds delay: Int64 = 0) async throws {
        let time = clock.now().advanced(bySeconds: delay)
        try await store.database.transaction { transaction in
            for name in names {
                try JobQueue().add(Errand(name: name), key: key, due: time, in: transaction)
            }
        }
    }

    /// Takes what is due and does it, one after the other.
    func perform(_ work: JobWork) async throws {
        for job in try await work.take(limit: 100) { await work.perform(job) }
    }

    /// The jobs as staff see them, the oldest first.
    var jobs: [Job] {
        get async throws {
            let service = JobService(database: store.database, now: clock.now)
            return try await service.page(
                PageRequest(limit: 200), state: nil, kind: nil
            ).jobs.reversed()
        }
    }
}

/// A value behind a lock.
final class Mutexed<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
        mutex = Mutex(value)
    }

    /// The value now.
    var value: Value { mutex.withLock { $0 } }

    func withLock<Result: Sendable>(_ body: (inout sending Value) -> sending Result) -> Result {
        mutex.withLock(body)
    }
}
