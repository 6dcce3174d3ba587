import Dispatch
import ShopModel
import Synchronization

/// Threads of their own for hashing passwords, so that a hash never holds up other requests.
///
/// A hash fills 19 MiB and keeps a core busy for tens of milliseconds: on the threads that Swift's
/// tasks share, a few logins would stop the whole server. The number of lanes bounds the memory,
/// and the number of those that wait bounds for how long.
final class HashingLanes: Sendable {
    private let lanes: [DispatchQueue]
    private let depths: Mutex<[Int]>
    /// The most that are under way and waiting in one lane.
    private let depthLimit: Int

    /// Makes lanes, each of which computes one hash at a time.
    ///
    /// When `waitingLimit` wait in all of them together, none is added.
    init(count: Int, waitingLimit: Int) {
        lanes = (0..<count).map { DispatchQueue(label: "watchshop.password-hashing.\($0)") }
        depths = Mutex(Array(repeating: 0, count: count))
        depthLimit = waitingLimit / count + 1
    }

    /// Two lanes, in which 64 may wait.
    static func standard() -> HashingLanes { HashingLanes(count: 2, waitingLimit: 64) }

    /// How many hashes are under way or waiting.
    var depth: Int { depths.withLock { $0.reduce(0, +) } }

    /// Runs work on the lane with the fewest waiting and returns what it returned.
    ///
    /// Throws ``Problem`` `unavailable` where too many wait already.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        let lane = try enter()
        defer { leave(lane) }
        return try await withCheckedThrowingContinuation { continuation in
            lanes[lane].async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func enter() throws(Problem) -> Int {
        let lane = depths.withLock { depths -> Int? in
            guard let lane = depths.indices.min(by: { depths[$0] < depths[$1] }),
                depths[lane] < depthLimit
            else { return nil }
            depths[lane] += 1
            return lane
        }
        guard let lane else {
            throw Problem(.unavailable, detail: "Too many people log in now. Try again.")
        }
        return lane
    }

    private func leave(_ lane: Int) {
        depths.withLock { $0[lane] -= 1 }
    }
}
