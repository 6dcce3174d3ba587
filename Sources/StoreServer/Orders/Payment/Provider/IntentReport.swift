import ShopModel

/// What the provider says of an intent, in the store's words.
struct IntentReport: Hashable, Sendable {
    let intentID: String
    let status: AttemptStatus
    let amount: Money
    /// The order that the intent was made for, as it says itself.
    let orderID: OrderID?
    var failure: PaymentFailure?
    var actionURL: String?

    /// Tells whether the intent is the one that the store asked for.
    func agrees(with attempt: PaymentAttempt) -> Bool {
        amount == attempt.amount && orderID == attempt.orderID
    }
}
