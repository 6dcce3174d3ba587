import ShopModel

/// What a report of the provider does to a dispute and its order, in one transaction.
///
/// Reports come in any order: a dispute that is closed stays so, whatever comes late.
struct DisputeSettlement: Sendable {
    let report: DisputeReport
    let time: Timestamp

    /// Applies the report; false where it is about a payment of another store.
    @discardableResult
    func apply(in transaction: Transaction) throws -> Bool {
        guard
            let attempt = try AttemptRepository().find(intent: report.intentID, in: transaction),
            let order = try OrderRepository().find(attempt.orderID, in: transaction)
        else { return false }
        let disputes = DisputeRepository()
        if let former = try disputes.lockStatus(of: report, in: transaction) {
            guard former != report.status, !DisputeReport.isClosed(former) else { return true }
            try disputes.update(report, at: time, in: transaction)
            guard report.isClosed else { return true }
        } else {
            let isNew = try disputes.insert(report, of: order.id, at: time, in: transaction)
            guard isNew else { throw OrderTransitionError.changedMeanwhile }
        }
        try tell(order, in: transaction)
        return true
    }

    private func tell(_ order: Order, in transaction: Transaction) throws {
        let reason =
            report.isClosed
            ? "dispute \(report.id) is closed: \(report.status)"
            : "the payment is disputed: \(report.reason)"
        try OrderRepository().flag(order.id, reason: reason, at: time, in: transaction)
        try OrderEventRepository().append(
            report.isClosed ? "dispute_closed" : "disputed", to: order.id, from: order.status,
            to: order.status, by: .provider, note: report.isClosed ? report.status : report.reason,
            at: time, in: transaction)
    }
}
