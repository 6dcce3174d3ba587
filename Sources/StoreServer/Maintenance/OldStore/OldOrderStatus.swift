import ShopModel

/// What the status of an old order is here.
struct OldOrderStatus {
    let order: OrderStatus
    let payment: PaymentStatus
    /// What is to be said of the difference.
    let note: String?

    /// Reads the old status; throws ``OldRowRefusal`` for one that there was not.
    ///
    /// The old store took stock off when an order was placed, and kept unpaid orders for ever: such
    /// an order is over here, so that nothing is reserved for it.
    init(_ text: String?) throws(OldRowRefusal) {
        switch text?.lowercased() {
        case "pending":
            self.init(.expired, .cancelled, "it was never paid, and has expired")
        case "processing", "paid": self.init(.processing, .succeeded)
        case "shipped": self.init(.shipped, .succeeded)
        case "delivered", "completed": self.init(.delivered, .succeeded)
        case "cancelled", "canceled": self.init(.cancelled, .cancelled)
        default: throw OldRowRefusal("there is no status \(text ?? "like none")")
        }
    }

    private init(_ order: OrderStatus, _ payment: PaymentStatus, _ note: String? = nil) {
        self.order = order
        self.payment = payment
        self.note = note
    }
}
