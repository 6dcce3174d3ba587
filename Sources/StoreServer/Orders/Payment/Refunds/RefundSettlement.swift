import ShopModel

/// What a report of the provider does to a refund and its order, in one transaction.
///
/// The job, the webhook and the worker all come here, in any order; a second report changes nothing.
struct RefundSettlement: Sendable {
    let report: RefundReport
    let time: Timestamp

    private var refunds: RefundRepository { RefundRepository() }

    /// Applies the report; throws ``OrderTransitionError`` where nothing may be committed.
    func apply(in transaction: Transaction) throws {
        guard let record = try find(in: transaction) else {
            try adopt(in: transaction)
            return
        }
        let former = record.refund.status
        guard former != report.status, former.canBecome(report.status) else { return }
        guard try refunds.advance(record, to: report, at: time, in: transaction) else {
            throw OrderTransitionError.changedMeanwhile
        }
        try tell(record.refund.id, of: record.refund.orderID, former: former, in: transaction)
    }

    private func find(in transaction: Transaction) throws -> RefundRecord? {
        if let id = report.refundID, let record = try refunds.find(id, in: transaction),
            record.intentID == report.intentID
        {
            return record
        }
        guard let id = report.providerID else { return nil }
        return try refunds.find(provider: id, in: transaction)
    }

    /// Takes over a refund that somebody made at the provider's own page.
    private func adopt(in transaction: Transaction) throws {
        guard let id = report.providerID, let intent = report.intentID, report.status.holdsMoney,
            let attempt = try AttemptRepository().find(intent: intent, in: transaction)
        else { return }
        let draft = RefundDraft(
            orderID: attempt.orderID, attemptID: attempt.id, amount: report.amount,
            reason: "made at the payment provider", actor: .provider, status: report.status,
            providerID: id)
        let refund = try refunds.insert(draft, at: time, in: transaction)
        try tell(refund.id, of: attempt.orderID, former: .requested, in: transaction)
    }

    /// Writes the outcome into the order's payment and history, and mails it.
    private func tell(
        _ id: RefundID, of orderID: OrderID, former: RefundStatus, in transaction: Transaction
    ) throws {
        guard report.status == .succeeded || report.status == .failed,
            let order = try OrderRepository().find(orderID, in: transaction)
        else { return }
        let isFailure = report.status == .failed
        if former == .succeeded || !isFailure {
            try setPaymentStatus(of: order, in: transaction)
        }
        if isFailure {
            let reason = "refund \(id) failed: \(report.failureCode ?? "no reason given")"
            try OrderRepository().flag(order.id, reason: reason, at: time, in: transaction)
        } else {
            try JobQueue().send(
                .refunded(order.id, refund: id.rawValue), key: "mail-refund-\(id)", at: time,
                in: transaction)
        }
        try OrderEventRepository().append(
            isFailure ? "refund_failed" : "refunded", to: order.id, from: order.status,
            to: order.status, by: .provider,
            note: MoneyFormat.unitedStates.text(report.amount), at: time, in: transaction)
    }

    /// Says by what the store has kept whether some or all of a paid order went back.
    private func setPaymentStatus(of order: Order, in transaction: Transaction) throws {
        guard order.paymentStatus.isPaid else { return }
        let kept = try refunds.kept(of: order.id, in: transaction)
        let status: PaymentStatus =
            kept >= order.total.minorUnits ? .succeeded : kept > 0 ? .partiallyRefunded : .refunded
        guard status != order.paymentStatus else { return }
        let isAdvanced = try OrderRepository().advance(
            order, to: order.status, payment: status, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
    }
}

extension RefundStatus {
    /// Whether a report may move a refund on: money that went back can still come back, and nothing
    /// else is undone.
    fileprivate func canBecome(_ status: RefundStatus) -> Bool {
        switch self {
        case .requested: true
        case .pending: status == .succeeded || status == .failed
        case .succeeded: status == .failed
        case .failed: false
        }
    }
}
