import ShopModel

/// The wish that an order ends before it is shipped, and what one transaction makes of it.
struct OrderEnding: Sendable {
    /// `cancel` or `expire`.
    let step: OrderStep
    let actor: Actor
    /// Whose order it must be; nil for the store.
    var owner: OrderOwner?
    var reason: String?
    /// Whether a payment was closed for it: one that was found paid then stays.
    var isAfterClosing = false

    /// What a transaction came to.
    enum Result: Sendable {
        /// The order as it is now; one that cannot end so is as it was.
        case done(Order)
        /// A payment must be closed first.
        case paymentOpen(PaymentAttempt)
    }

    /// Ends the order where it is unpaid and no payment is open, or paid and to be called off.
    func apply(
        to id: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws -> Result {
        let order = try OrderRepository().require(id, owner: owner, in: transaction)
        var transition = OrderTransition(
            step: step, payment: .cancelled, actor: actor, time: time, note: reason)
        switch order.status {
        case .pending where step == .expire && time < order.payBy ?? time:
            // A payment has been given more time since the order was found due.
            return .done(order)
        case .pending:
            if let attempt = try AttemptRepository().open(of: id, in: transaction) {
                return .paymentOpen(attempt)
            }
            return .done(try transition.apply(to: order, in: transaction))
        case .processing where step == .cancel && !isAfterClosing:
            transition = OrderTransition(
                step: step, payment: order.paymentStatus, actor: actor, time: time, note: reason)
            // The payment's rows before the order's, as a settlement locks them.
            try RefundRequests().add(
                id, reason: reason ?? "cancelled", actor: actor, at: time, in: transaction)
            return .done(try transition.apply(to: order, in: transaction))
        case .processing, .shipped, .delivered, .cancelled, .expired, .lost, .returned:
            return .done(order)
        }
    }
}
