import ShopModel

/// What follows from a step of an order: its mail, and the number of its receipt.
struct OrderFollowUp: Sendable {
    /// For how long a shipping can be taken back, and its mail waits, in seconds.
    static let graceOfShipping: Int64 = 120

    /// The order as it was before the step.
    let order: Order
    let step: OrderStep
    let time: Timestamp

    /// Leaves the work; throws ``Problem`` where a shipping cannot be taken back any more.
    func apply(in transaction: Transaction) throws {
        let jobs = JobQueue()
        switch step {
        case .paid:
            try OrderRepository().numberReceipt(of: order.id, in: transaction)
            try jobs.send(
                .orderConfirmation(order.id), key: "mail-confirmation-\(order.id)", at: time,
                in: transaction)
        case .expire, .cancel:
            try jobs.send(
                .cancelled(order.id), key: "mail-cancelled-\(order.id)", at: time,
                in: transaction)
        case .ship:
            try jobs.send(
                .shipped(order.id), key: mailOfShipping,
                at: time.advanced(bySeconds: Self.graceOfShipping), in: transaction)
        case .unship:
            // Where the mail is gone, the shopper has been told.
            guard try jobs.withdraw(key: mailOfShipping, in: transaction) else {
                throw Problem.illegalTransition(
                    order, detail: "The shipping can be taken back for two minutes only.",
                    without: .unship)
            }
        case .deliver, .lose, .sendBack, .return:
            break
        }
    }

    private var mailOfShipping: String { "mail-shipped-\(order.id)" }
}
