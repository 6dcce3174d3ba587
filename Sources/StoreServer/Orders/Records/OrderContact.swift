/// Whom the store writes to about an order.
struct OrderContact: Hashable, Sendable {
    let email: String
    let fullName: String
}
