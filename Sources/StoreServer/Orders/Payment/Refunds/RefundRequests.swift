import ShopModel

/// Where a transaction leaves the wish that money of an order goes back.
///
/// The provider is asked after the commit, by a job. Never more goes back than was paid less what
/// has gone or is going back already: the rows of the attempts are locked while that is counted.
struct RefundRequests {
    /// Asks for an amount of an order, or for all that is left of it, and returns the refund.
    ///
    /// Nil where all is asked for and nothing is left. Throws ``Problem`` where an amount is more
    /// than what is left.
    @discardableResult
    func add(
        _ order: OrderID, amount: Money? = nil, reason: String, actor: Actor, at time: Timestamp,
        in transaction: Transaction
    ) throws -> Refund? {
        let balances = try RefundRepository().lockBalances(of: order, in: transaction)
        let balance = balances.max { $0.left.minorUnits < $1.left.minorUnits }
        guard let amount = amount ?? balance?.left, let balance, amount.minorUnits > 0 else {
            if amount == nil { return nil }
            throw Problem.refundTooLarge(left: balance?.left)
        }
        guard amount.currency == balance.left.currency,
            amount.minorUnits <= balance.left.minorUnits
        else { throw Problem.refundTooLarge(left: balance.left) }
        return try insert(amount, of: balance, order, reason, actor, at: time, in: transaction)
    }

    /// Asks for all that one attempt took, such as a second payment of the same order.
    func add(
        allOf attempt: PaymentAttempt, reason: String, at time: Timestamp,
        in transaction: Transaction
    ) throws {
        let balances = try RefundRepository().lockBalances(of: attempt.orderID, in: transaction)
        guard let balance = balances.first(where: { $0.attemptID == attempt.id }),
            balance.left.minorUnits > 0
        else { return }
        _ = try insert(
            balance.left, of: balance, attempt.orderID, reason, .store, at: time, in: transaction)
    }

    private func insert(
        _ amount: Money, of balance: AttemptBalance, _ order: OrderID, _ reason: String,
        _ actor: Actor, at time: Timestamp, in transaction: Transaction
    ) throws -> Refund {
        let draft = RefundDraft(
            orderID: order, attemptID: balance.attemptID, amount: amount, reason: reason,
            actor: actor)
        let refund = try RefundRepository().insert(draft, at: time, in: transaction)
        try JobQueue().add(
            RefundJob(refund: refund.id), key: "refund-\(refund.id)", due: time, in: transaction)
        return refund
    }
}

extension Problem {
    /// Refuses to give back more than is left.
    fileprivate static func refundTooLarge(left: Money?) -> Problem {
        let most = left.map { MoneyFormat.unitedStates.text($0) } ?? "nothing"
        return Problem(.refundTooLarge, detail: "Of this order \(most) can go back.")
    }
}
