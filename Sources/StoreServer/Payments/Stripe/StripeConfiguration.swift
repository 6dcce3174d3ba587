package import CurlTransport

/// How the store reaches Stripe, or a sandbox that speaks the same protocol.
package struct StripeConfiguration: Sendable {
    /// The address of Stripe itself.
    package static let liveURL = "https://api.stripe.com"

    /// The secret key: `sk_…`.
    package var secretKey: Secret
    /// The API's address, without a trailing slash.
    package var baseURL: String
    /// How often a request is sent at most, the first time included.
    package var attempts: Int
    /// How long to wait in between; Stripe's own clients wait 0.5 s, doubling up to 5 s.
    package var schedule: RetrySchedule

    /// Creates a configuration; the defaults are Stripe's.
    package init(
        secretKey: Secret,
        baseURL: String = StripeConfiguration.liveURL,
        attempts: Int = 3,
        schedule: RetrySchedule = RetrySchedule(base: .milliseconds(500), cap: .seconds(5))
    ) {
        self.secretKey = secretKey
        self.baseURL = baseURL
        self.attempts = attempts
        self.schedule = schedule
    }
}
