import ShopModel

/// What an attempt becomes.
struct AttemptUpdate: Hashable, Sendable {
    var providerID: String?
    var intentID: String?
    let status: AttemptStatus
    var failure: PaymentFailure?
    var actionURL: String?
    var page: HostedPage?
    /// What the provider took.
    var received: Money?
}
