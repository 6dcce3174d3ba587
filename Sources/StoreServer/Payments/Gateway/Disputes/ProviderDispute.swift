package import ShopModel

/// Money that somebody has asked their bank to take back.
package struct ProviderDispute: Equatable, Sendable, Identifiable {
    /// The provider's identifier: `du_…` or `dp_…`.
    package let id: String
    /// The payment that is disputed.
    package let intentID: String?
    /// How much is disputed.
    package let amount: Money
    /// Why, in the provider's word: `fraudulent`, `product_not_received`.
    package let reason: String
    /// Where it stands, in the provider's word: `needs_response`, `won`, `lost`.
    package let status: String

    /// Creates a dispute from its parts.
    package init(id: String, intentID: String?, amount: Money, reason: String, status: String) {
        self.id = id
        self.intentID = intentID
        self.amount = amount
        self.reason = reason
        self.status = status
    }
}
