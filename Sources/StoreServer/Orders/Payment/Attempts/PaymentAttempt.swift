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
    /// The provider's page where the shopper pays, while it can be used.
    let page: HostedPage?
    /// The provider's name of the account that pays; nil where it has none.
    let providerCustomer: String?
    let updatedAt: Timestamp

    /// What the provider can be asked about; nil while it has not answered.
    var reference: ProviderReference? {
        guard let providerID else { return nil }
        return switch kind {
        case .intent: .intent(providerID)
        case .session: .session(providerID)
        }
    }
}

/// How an attempt is made.
enum AttemptKind: String, Hashable, Sendable, SQLValueConvertible {
    /// An intent, which the store confirms with a payment method.
    case intent
    /// A page of the provider, on which the shopper pays.
    case session
}

/// A page of the provider, where something is paid or a card is saved.
struct HostedPage: Hashable, Sendable {
    let url: String
    /// Until when it can be used.
    let expiresAt: Timestamp
}

/// Names an attempt at the provider.
enum ProviderReference: Hashable, Sendable {
    case intent(String)
    case session(String)

    /// Its name, where it is of a kind: the intent of a page is not the name of the page.
    func id(for kind: AttemptKind) -> String? {
        switch (self, kind) {
        case (.intent(let id), .intent), (.session(let id), .session): id
        case (.intent, .session), (.session, .intent): nil
        }
    }
}
