import ShopModel

/// What an attempt becomes.
struct AttemptUpdate: Hashable, Sendable {
    var providerID: String?
    var intentID: String?
    let status: AttemptStatus
    var failure: PaymentFailure?
    var actionURL: String?
    /// The address of the provider's page.
    var pageURL: String?
    /// What the provider took.
    var received: Money?
}
