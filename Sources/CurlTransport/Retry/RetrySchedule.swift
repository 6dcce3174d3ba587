/// How long to wait before a failed request is sent again: exponential backoff with full jitter.
///
/// Clients that failed together would otherwise come back together
/// (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
package struct RetrySchedule: Equatable, Sendable {
    /// The longest wait after the first failure; it doubles with each further one.
    package var base: Duration
    /// The longest wait that the doubling leads to.
    package var cap: Duration

    /// Creates a schedule.
    package init(base: Duration = .milliseconds(500), cap: Duration = .seconds(30)) {
        self.base = base
        self.cap = cap
    }

    /// The wait after so many failures in a row, at least 1.
    ///
    /// `retryAfter` is the earliest moment that the server named; the jitter is then added to it, so
    /// that nobody comes too early and not all come at once.
    package func delay(
        afterFailures failures: Int, retryAfter: Duration? = nil,
        using generator: inout some RandomNumberGenerator
    ) -> Duration {
        let jitter = Double.random(in: 0..<1, using: &generator)
        return (retryAfter ?? .zero) + longestDelay(afterFailures: failures) * jitter
    }

    /// The upper end of the jitter after so many failures in a row.
    package func longestDelay(afterFailures failures: Int) -> Duration {
        var delay = base
        var doublings = max(0, failures - 1)
        while doublings > 0, delay < cap {
            delay *= 2
            doublings -= 1
        }
        return min(delay, cap)
    }
}
