import ShopModel

/// Whose orders, client order ids and idempotency keys are told apart from all others'.
struct OrderOwner: Hashable, Sendable {
    let customerID: CustomerID

    /// The owner as the tables have it.
    var text: String { "customer:\(customerID)" }
}
