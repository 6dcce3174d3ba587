import ShopModel

/// One attempt to pay an order, which is one intent at the provider or one page of it.
struct PaymentAttempt: Hashable, Sendable {
    let id: Int64
    let orderID: OrderID
    let kind: AttemptKind
    /// The provider's name of the intent or the page, once it is known.
    let providerID: String?
    /// The provider's name of the intent that takes the money, once there is one.
    let intentID: String?
    /// The idempotency key that it is made with: made again with it, it is the same one.
    let key: String
    let amount: Money
    let status: AttemptStatus
    let failure: PaymentFailure?
    /// The bank's page that the shopper must visit.
    let actionURL: String?
    /// The address of the provider's page where the shopper pays, while it can be used.
    let pageURL: String?
    /// Until when that page can be used.
    let expiresAt: Timestamp?
    /// The provider's name of the account that pays; nil where it has none.
    let providerCustomer: String?
    let updatedAt: Timestamp

    /// The provider's page where the shopper pays, while it can be used.
    var page: HostedPage? {
        guard let pageURL, let expiresAt else { return nil }
        return HostedPage(url: pageURL, expiresAt: expiresAt)
    }

    /// What the provider can be asked about; nil while it has not answered.
    var reference: ProviderReference? {
        guard let providerID else { return nil }
        return switch kind {
        case .intent: .intent(providerID)
        case .session: .session(providerID)
        }
    }
}
