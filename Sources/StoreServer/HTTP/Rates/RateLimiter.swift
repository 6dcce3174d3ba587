import Synchronization

/// Counts requests by key, as many a minute as a quota says, in a bounded space.
///
/// A token bucket that holds a minute's quota, kept as one moment for each key: when the bucket
/// will be full again (the generic cell rate algorithm, ITU-T I.371, annex A).
final class RateLimiter<Key: Hashable & Sendable>: Sendable {
    private let policy: String
    private let quota: Int
    private let capacity: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    private let fullAt = Mutex<[Key: ContinuousClock.Instant]>([:])

    /// Makes a limiter; `capacity` is the most keys that it remembers.
    init(
        _ policy: String, perMinute quota: Int, capacity: Int = 100_000,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.policy = policy
        self.quota = quota
        self.capacity = capacity
        self.now = now
    }

    /// Counts a request; one that is refused costs nothing.
    func take(_ key: Key) -> RateDecision {
        let time = now()
        let interval = Duration.seconds(60) / quota
        return fullAt.withLock { fullAt in
            let start = max(fullAt[key] ?? time, time)
            let wait = (start + interval) - (time + .seconds(60))
            guard wait <= .zero else {
                return decision(remaining: 0, reset: start - time, retryAfter: wait)
            }
            if fullAt[key] == nil { makeRoom(in: &fullAt, at: time) }
            let next = start + interval
            fullAt[key] = next
            let left = Int((.seconds(60) - (next - time)) / interval)
            return decision(remaining: left, reset: next - time, retryAfter: nil)
        }
    }

    /// How many keys are remembered.
    var count: Int { fullAt.withLock { $0.count } }

    private func decision(
        remaining: Int, reset: Duration, retryAfter: Duration?
    ) -> RateDecision {
        RateDecision(
            policy: policy, quota: quota, remaining: remaining, reset: reset.wholeSeconds,
            retryAfter: retryAfter?.wholeSeconds)
    }

    /// Forgets the keys whose bucket is full; where none is, the half that has asked least.
    private func makeRoom(
        in fullAt: inout [Key: ContinuousClock.Instant], at time: ContinuousClock.Instant
    ) {
        guard fullAt.count >= capacity else { return }
        fullAt = fullAt.filter { $0.value > time }
        guard fullAt.count >= capacity else { return }
        let median = fullAt.values.sorted()[fullAt.count / 2]
        fullAt = fullAt.filter { $0.value > median }
    }
}

extension Duration {
    /// The seconds, rounded up, at least one.
    fileprivate var wholeSeconds: Int {
        max(1, Int((self / .seconds(1)).rounded(.up)))
    }
}
