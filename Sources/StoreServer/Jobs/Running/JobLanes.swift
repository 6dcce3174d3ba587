import Synchronization

/// Counts the jobs that run in this server, up to a limit.
final class JobLanes: Sendable {
    private let limit: Int
    private let running = Atomic(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// How many more may begin.
    var free: Int { limit - running.load(ordering: .relaxed) }

    func enter() {
        running.add(1, ordering: .relaxed)
    }

    func leave() {
        running.subtract(1, ordering: .relaxed)
    }
}
