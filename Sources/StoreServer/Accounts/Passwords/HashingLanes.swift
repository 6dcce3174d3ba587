import Dispatch
import Synchronization

/// Threads of their own for hashing passwords, so that a hash never holds up other requests.
///
/// A hash fills 19 MiB and keeps a core busy for tens of milliseconds: on the threads that Swift's
/// tasks share, a few logins would stop the whole server. The number of lanes bounds the memory.
final class HashingLanes: Sendable {
    private let lanes: [DispatchQueue]
    private let depths: Mutex<[Int]>

    /// Makes lanes, each of which computes one hash at a time.
    init(count: Int) {
        lanes = (0..<count).map { DispatchQueue(label: "watchshop.password-hashing.\($0)") }
        depths = Mutex(Array(repeating: 0, count: count))
    }

    /// Runs work on the lane with the fewest waiting and returns what it returned.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        let lane = enter()
        defer { leave(lane) }
        return try await withCheckedThrowingContinuation { continuation in
            lanes[lane].async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func enter() -> Int {
        depths.withLock { depths in
            let lane = depths.indices.min { depths[$0] < depths[$1] } ?? 0
            depths[lane] += 1
            return lane
        }
    }

    private func leave(_ lane: Int) {
        depths.withLock { $0[lane] -= 1 }
    }
}
