import ShopModel

/// How long to wait before the same is sent again: a random part of a time that doubles.
///
/// Full jitter, so that many programs do not come back at one moment after an outage
/// (aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
struct Backoff: Sendable {
    /// The time before the second sending at most, in milliseconds.
    static let first: Int64 = 1_000
    /// The longest time, in milliseconds, unless the store asks for more.
    static let longest: Int64 = 60_000

    /// Returns when to send again.
    ///
    /// - Parameters:
    ///   - attempts: How many sendings had no answer before this one.
    ///   - retryAfter: What the store asked for.
    ///   - jitter: A random number from 0 up to but not including 1.
    static func time(
        after attempts: Int, retryAfter: Duration?, now: Timestamp, jitter: Double
    ) -> Timestamp {
        let most = min(longest, first << min(attempts, 10))
        let asked = retryAfter.map { $0.components.seconds * 1_000 } ?? 0
        let wait = max(Int64(jitter * Double(most)), min(asked, 600_000))
        return Timestamp(milliseconds: now.milliseconds + wait)
    }
}
