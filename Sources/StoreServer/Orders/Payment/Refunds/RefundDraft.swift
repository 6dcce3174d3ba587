import ShopModel

/// A refund that is about to be written for the first time.
struct RefundDraft: Sendable {
    let orderID: OrderID
    let attemptID: Int64
    let amount: Money
    let reason: String
    let actor: Actor
    /// Where it stands: a refund that was made at the provider is further than a new one.
    var status = RefundStatus.requested
    var providerID: String?
}

/// What is left of the money that an attempt took.
struct AttemptBalance: Hashable, Sendable {
    let attemptID: Int64
    let left: Money
}
