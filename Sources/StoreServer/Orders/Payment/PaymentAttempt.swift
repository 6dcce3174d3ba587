import ShopModel

/// One attempt to pay an order, which is one intent at the provider.
struct PaymentAttempt: Hashable, Sendable {
    let id: Int64
    let orderID: OrderID
    /// The provider's name of the intent, once it is known.
    let intentID: String?
    /// The idempotency key that the intent is made with: made again with it, it is the same one.
    let key: String
    let amount: Money
    let status: AttemptStatus
    let failure: PaymentFailure?
    let actionURL: String?
    let updatedAt: Timestamp
}
