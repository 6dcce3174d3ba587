import ShopModel

/// What a report of the provider does to an attempt and its order, in one transaction.
///
/// The webhook, the answer to a confirmation, a poll and the worker all come here. Each alone is
/// enough, in any order, and a second one changes nothing.
struct PaymentSettlement: Sendable {
    let report: PaymentReport
    let time: Timestamp
    /// Whether the report answers a confirmation, and so tells of a decline that is new.
    var isAnswer = false
    /// Whether an expired order may take its stock again; false after that was found to be gone.
    let revivesExpired: Bool

    private var orders: OrderRepository { OrderRepository() }

    /// Applies the report; throws ``OrderTransitionError`` where nothing may be committed.
    ///
    /// False where it is about an attempt of another store, and does nothing.
    @discardableResult
    func apply(in transaction: Transaction) throws -> Bool {
        guard let attempt = try AttemptRepository().find(report, in: transaction),
            let order = try orders.find(attempt.orderID, in: transaction)
        else { return false }
        if report.status == .succeeded {
            guard attempt.status != .succeeded, attempt.status != .held else { return true }
            let isRight = report.agrees(with: attempt)
            // The attempt before its order, as in every transaction that locks both.
            try record(isRight ? .succeeded : .held, of: attempt, in: transaction)
            if let intent = report.intentID, !order.paymentStatus.isPaid {
                try orders.setIntent(intent, of: order.id, in: transaction)
            }
            if isRight {
                try settle(order, by: attempt, in: transaction)
            } else {
                try hold(order, in: transaction)
            }
        } else if attempt.status.isOpen {
            try record(status(after: attempt), of: attempt, in: transaction)
            // A decline at a page of the bank or the provider answers nobody, but is as new.
            let isNews = isAnswer || attempt.status == .requiresAction || attempt.kind == .session
            try setPaymentStatus(
                of: order, to: status(after: attempt), isNews: isNews, in: transaction)
        }
        return true
    }

    private func record(
        _ status: AttemptStatus, of attempt: PaymentAttempt, in transaction: Transaction
    ) throws {
        var update = report.update(attempt, status: status)
        if status == .failed && update.failure == nil { update.failure = attempt.failure }
        let isRecorded = try AttemptRepository().record(
            update, of: attempt, at: time, in: transaction)
        guard isRecorded else { throw OrderTransitionError.changedMeanwhile }
    }

    /// What the report makes of an open attempt.
    ///
    /// A page that is still open does not tell of the card that was declined on it.
    private func status(after attempt: PaymentAttempt) -> AttemptStatus {
        let isOpenPage = attempt.kind == .session && report.status == .ready
        return isOpenPage && attempt.status == .failed ? .failed : report.status
    }

    private func settle(
        _ order: Order, by attempt: PaymentAttempt, in transaction: Transaction
    ) throws {
        switch order.status {
        case .pending:
            try pay(order, in: transaction)
        case .expired where revivesExpired && !order.paymentStatus.isPaid:
            try pay(order, in: transaction)
        case .expired, .cancelled, .processing, .shipped, .delivered, .lost, .returned:
            try giveBack(order, attempt, in: transaction)
        }
    }

    private func pay(_ order: Order, in transaction: Transaction) throws {
        let transition = OrderTransition(
            step: .paid, payment: .succeeded, actor: .provider, time: time)
        _ = try transition.apply(to: order, in: transaction)
    }

    /// Gives money back, once, that came for an order that cannot have it, and asks a person to
    /// look at the order.
    private func giveBack(
        _ order: Order, _ attempt: PaymentAttempt, in transaction: Transaction
    ) throws {
        let isTwice = order.paymentStatus.isPaid
        if !isTwice {
            let isAdvanced = try orders.advance(
                order, to: order.status, payment: .succeeded, at: time, in: transaction)
            guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        }
        let cause = isTwice ? "paid twice" : "paid when the order was \(order.status.rawValue)"
        try RefundRequests().add(allOf: attempt, reason: cause, at: time, in: transaction)
        let payment = report.intentID ?? attempt.key
        let reason = "payment \(payment) goes back: \(cause)"
        try orders.flag(order.id, reason: reason, at: time, in: transaction)
        try append(isTwice ? "paid_twice" : "paid_late", to: order, in: transaction)
    }

    /// Keeps money that is not what was asked for until a person has looked at the order.
    private func hold(_ order: Order, in transaction: Transaction) throws {
        let payment = report.intentID ?? "of an unknown name"
        let reason = "payment \(payment) is for another amount or order"
        try orders.flag(order.id, reason: reason, at: time, in: transaction)
        try append("payment_held", to: order, in: transaction)
    }

    /// Says of an unpaid order what its open attempt came to.
    private func setPaymentStatus(
        of order: Order, to status: AttemptStatus, isNews: Bool, in transaction: Transaction
    ) throws {
        guard order.status == .pending, let status = status.paymentStatus,
            status != order.paymentStatus
        else { return }
        let isAdvanced = try orders.advance(
            order, to: .pending, payment: status, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        guard status == .failed, isNews else { return }
        try append(
            "payment_failed", to: order,
            note: report.failure?.declineCode ?? report.failure?.code, in: transaction)
    }

    private func append(
        _ kind: String, to order: Order, note: String? = nil, in transaction: Transaction
    ) throws(DatabaseError) {
        try OrderEventRepository().append(
            kind, to: order.id, from: order.status, to: order.status, by: .provider, note: note,
            at: time, in: transaction)
    }
}

extension AttemptStatus {
    /// Where the payment of an unpaid order stands by its attempt; nil where the order decides.
    fileprivate var paymentStatus: PaymentStatus? {
        switch self {
        case .starting, .ready, .requiresAction, .cancelled: .requiresPayment
        case .processing: .processing
        case .failed: .failed
        case .succeeded, .held: nil
        }
    }
}
