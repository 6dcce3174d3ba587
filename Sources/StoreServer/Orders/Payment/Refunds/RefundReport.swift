import ShopModel

/// What the provider says of a refund, in the store's words.
struct RefundReport: Hashable, Sendable {
    /// The provider's name of it; nil where the provider refused to make one.
    let providerID: String?
    /// The intent whose money goes back.
    let intentID: String?
    /// The refund that it was made for, as it says itself; nil for one that the store did not ask
    /// for.
    let refundID: RefundID?
    let amount: Money
    let status: RefundStatus
    var failureCode: String?
}
