import ShopModel

/// What a report of the provider does to an attempt and its order, in one transaction.
///
/// The webhook, the answer to a confirmation, a poll and the worker all come here. Each alone is
/// enough, in any order, and a second one changes nothing.
struct PaymentSettlement: Sendable {
    let report: IntentReport
    let time: Timestamp
    /// Whether the report answers a confirmation, and so tells of a decline that is new.
    var isAnswer = false
    /// Whether an expired order may take its stock again; false after that was found to be gone.
    let revivesExpired: Bool

    private var orders: OrderRepository { OrderRepository() }

    /// Applies the report; throws ``OrderTransitionError`` where nothing may be committed.
    ///
    /// An intent that is not the store's own has no attempt, and does nothing.
    func apply(in transaction: Transaction) throws {
        guard
            let attempt = try AttemptRepository().find(intent: report.intentID, in: transaction),
            let order = try orders.find(attempt.orderID, in: transaction)
        else { return }
        if report.status == .succeeded {
            guard attempt.status != .succeeded else { return }
            guard report.agrees(with: attempt) else {
                let reason = "payment \(report.intentID) is for another amount or order"
                try orders.flag(order.id, reason: reason, at: time, in: transaction)
                return
            }
            try record(attempt, in: transaction)
            try settle(order, in: transaction)
        } else if attempt.status.isOpen {
            try record(attempt, in: transaction)
            // A decline at the bank's page is no answer to anybody, but is as new.
            let isNews = isAnswer || attempt.status == .requiresAction
            try setPaymentStatus(of: order, isNews: isNews, in: transaction)
        }
    }

    private func record(_ attempt: PaymentAttempt, in transaction: Transaction) throws {
        let update = AttemptUpdate(
            intentID: report.intentID, status: report.status, failure: report.failure,
            actionURL: report.actionURL)
        try AttemptRepository().record(update, of: attempt, at: time, in: transaction)
    }

    private func settle(_ order: Order, in transaction: Transaction) throws {
        switch order.status {
        case .pending:
            try pay(order, in: transaction)
        case .expired where revivesExpired:
            try pay(order, in: transaction)
        case .expired, .cancelled, .processing, .shipped, .delivered, .lost, .returned:
            try keepForRefund(order, in: transaction)
        }
    }

    private func pay(_ order: Order, in transaction: Transaction) throws {
        let transition = OrderTransition(
            step: .paid, payment: .succeeded, actor: .provider, time: time)
        _ = try transition.apply(to: order, in: transaction)
    }

    /// Notes money that came for an order that cannot have it, for a person to give back.
    private func keepForRefund(_ order: Order, in transaction: Transaction) throws {
        let isAdvanced = try orders.advance(
            order, to: order.status, payment: .succeeded, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        let reason = "payment \(report.intentID) came when the order was \(order.status.rawValue)"
        try orders.flag(order.id, reason: reason, at: time, in: transaction)
        try OrderEventRepository().append(
            "paid_late", to: order.id, from: order.status, to: order.status, by: .provider,
            at: time, in: transaction)
    }

    /// Says of an unpaid order what its open attempt came to.
    private func setPaymentStatus(
        of order: Order, isNews: Bool, in transaction: Transaction
    ) throws {
        guard order.status == .pending, let status = report.status.paymentStatus,
            status != order.paymentStatus
        else { return }
        let isAdvanced = try orders.advance(
            order, to: .pending, payment: status, at: time, in: transaction)
        guard isAdvanced else { throw OrderTransitionError.changedMeanwhile }
        guard status == .failed, isNews else { return }
        try OrderEventRepository().append(
            "payment_failed", to: order.id, from: .pending, to: .pending, by: .provider,
            note: report.failure?.declineCode ?? report.failure?.code, at: time, in: transaction)
    }
}

extension AttemptStatus {
    /// Where the payment of an unpaid order stands by its attempt; nil where the order decides.
    fileprivate var paymentStatus: PaymentStatus? {
        switch self {
        case .starting, .ready, .requiresAction, .cancelled: .requiresPayment
        case .processing: .processing
        case .failed: .failed
        case .succeeded: nil
        }
    }
}
