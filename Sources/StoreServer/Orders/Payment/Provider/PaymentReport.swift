import ShopModel

/// What the provider says of an attempt, in the store's words.
struct PaymentReport: Hashable, Sendable {
    /// What it is about.
    let reference: ProviderReference
    /// The intent that takes the money, once there is one.
    let intentID: String?
    let status: AttemptStatus
    /// What is to be paid or was paid; nil where the provider does not know the attempt any more.
    let amount: Money?
    /// The order that it was made for, as it says itself.
    let orderID: OrderID?
    /// The key of the attempt that it was made for, as it says itself.
    var attemptKey: String?
    var failure: PaymentFailure?
    var actionURL: String?
    var page: HostedPage?
    /// With what a browser can pay it; never logged.
    var clientSecret: Secret?

    /// Tells whether it is about the payment that the store asked for.
    func agrees(with attempt: PaymentAttempt) -> Bool {
        amount == attempt.amount && orderID == attempt.orderID
    }

    /// What it makes of an attempt.
    func update(_ attempt: PaymentAttempt, status: AttemptStatus) -> AttemptUpdate {
        AttemptUpdate(
            providerID: reference.id(for: attempt.kind), intentID: intentID, status: status,
            failure: failure,
            actionURL: actionURL, pageURL: page?.url,
            received: status.hasMoney && amount?.currency == attempt.amount.currency ? amount : nil)
    }
}
