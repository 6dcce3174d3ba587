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
            try send(.orderConfirmation(order.id), "confirmation", in: transaction)
        case .expire, .cancel:
            try send(.cancelled(order.id), "cancelled", in: transaction)
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
        case .deliver:
            try send(.delivered(order.id), "delivered", in: transaction)
        case .lose:
            try send(.lost(order.id), "lost", in: transaction)
        case .sendBack, .return:
            try send(.returned(order.id), "returned", in: transaction)
        }
    }

    /// Sends a mail about the step once.
    private func send(_ mail: Mail, _ name: String, in transaction: Transaction) throws {
        try JobQueue().send(mail, key: "mail-\(name)-\(order.id)", at: time, in: transaction)
    }

    private var mailOfShipping: String { "mail-shipped-\(order.id)" }
}
