/// How often, and after which pauses, a delivery is tried.
///
/// Stripe tries for up to three days with growing pauses; the sandbox's are short, since who waits
/// for it sits in front of it.
package struct WebhookRetrySchedule: Equatable, Sendable {
    /// How many times a delivery is tried, the first one included.
    package var attempts: Int
    /// The pause after the first attempt; it doubles from there.
    package var firstPause: Duration
    /// The longest pause.
    package var longestPause: Duration

    /// Creates a schedule; the default one ends after some four minutes.
    package init(
        attempts: Int = 10, firstPause: Duration = .milliseconds(500),
        longestPause: Duration = .seconds(60)
    ) {
        self.attempts = attempts
        self.firstPause = firstPause
        self.longestPause = longestPause
    }

    /// The pause after an attempt, counted from 1.
    func pause(after attempt: Int) -> Duration {
        let doublings = min(attempt - 1, 30)
        return min(firstPause * (1 << doublings), longestPause)
    }
}
