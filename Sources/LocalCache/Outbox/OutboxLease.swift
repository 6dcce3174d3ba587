package import ShopModel

/// The right to send orders, which one of several programs on one home has for a while.
package struct OutboxLease: Hashable, Sendable {
    /// Names the sender and this turn of it; no two have the same.
    package var owner: String
    /// The present moment by this machine's clock.
    package var now: Timestamp

    /// Makes a lease from its facts.
    package init(owner: String, now: Timestamp) {
        self.owner = owner
        self.now = now
    }

    /// How long a sender that says nothing more is waited for, in milliseconds.
    package static let term: Int64 = 30_000
    /// How long an order may wait before its shopper is asked again, in milliseconds: 24 hours.
    package static let freshness: Int64 = 86_400_000
    /// The longest that an order waits for its next sending, in milliseconds.
    ///
    /// Whatever lies further ahead was written before the clock was put back.
    package static let longestWait: Int64 = 900_000
}
