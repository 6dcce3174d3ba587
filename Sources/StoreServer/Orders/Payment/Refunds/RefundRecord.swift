import ShopModel

/// A refund with what the provider is asked for it.
struct RefundRecord: Hashable, Sendable {
    let refund: Refund
    /// The intent whose money goes back.
    let intentID: String
    /// The provider's name of it, once it has answered.
    let providerID: String?
}
