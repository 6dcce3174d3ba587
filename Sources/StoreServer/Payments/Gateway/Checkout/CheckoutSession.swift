package import ShopModel

/// A page of the provider as it stands there.
package struct CheckoutSession: Equatable, Sendable, Identifiable {
    /// The provider's identifier: `cs_…`.
    package let id: String
    /// Where it stands.
    package let status: Status
    /// Whether it is paid; a page that is complete may still wait for the bank.
    package let isPaid: Bool
    /// The page's address, while it can be used.
    package let url: String?
    /// Until when it can be used, in seconds since 1970.
    package let expiresAt: Int64
    /// The payment that it has made, once the shopper has confirmed one.
    package let intentID: String?
    /// What is to be paid; `nil` where a card is only saved.
    package let amount: Money?
    /// The values that the store gave it.
    package let metadata: [String: String]

    /// The steps of a page (<https://docs.stripe.com/api/checkout/sessions/object>).
    package enum Status: String, Codable, Sendable {
        /// The shopper can pay on it.
        case open
        /// The shopper has confirmed the payment.
        case complete
        /// Its time is over, or it was closed.
        case expired
    }

    /// Creates a page from its parts.
    package init(
        id: String, status: Status, isPaid: Bool, url: String?, expiresAt: Int64,
        intentID: String?, amount: Money?, metadata: [String: String] = [:]
    ) {
        self.id = id
        self.status = status
        self.isPaid = isPaid
        self.url = url
        self.expiresAt = expiresAt
        self.intentID = intentID
        self.amount = amount
        self.metadata = metadata
    }
}
