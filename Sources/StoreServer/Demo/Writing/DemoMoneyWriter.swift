import ShopModel

/// Writes what was paid for the orders of a demo, and what went back.
struct DemoMoneyWriter {
    let admin: Actor

    /// Writes the payment of an order, and adds to its history.
    func write(_ entry: inout DemoEntry, in transaction: Transaction) throws {
        guard entry.order.fate.isPaid else { return }
        let intent = "pi_demo_\(entry.id)"
        let time = paidAt(entry.order)
        let row = try transaction.first(
            """
            INSERT INTO payment_attempts
                (order_id, kind, provider_id, intent_id, provider_key, amount, received_amount,
                 currency, status, is_open, created_at, updated_at)
            VALUES ($1, 'intent', $2, $2, $3, $4, $4, $5, 'succeeded', 0, $6, $6)
            RETURNING attempt_id
            """,
            [
                entry.id, intent, "demo-\(entry.id)", entry.total.minorUnits,
                entry.total.currency, time,
            ])
        guard let attempt: Int64 = try row?.get("attempt_id") else {
            throw DatabaseError.other(code: 0, message: "an attempt came back without a row")
        }
        try transaction.execute(
            "UPDATE orders SET payment_intent_id = $2 WHERE order_id = $1", [entry.id, intent])
        try giveBack(&entry, attempt, in: transaction)
        if entry.order.fate == .disputed { try dispute(&entry, in: transaction) }
    }

    private func paidAt(_ order: DemoOrder) -> Timestamp {
        order.fate == .paidLate ? order.cancelledAt.advanced(bySeconds: 120) : order.paidAt
    }

    private func giveBack(
        _ entry: inout DemoEntry, _ attempt: Int64, in transaction: Transaction
    ) throws {
        let order = entry.order
        guard let (amount, reason, actor) = repayment(of: entry) else { return }
        let isFailure = order.fate == .paidLate
        let failure = isFailure ? "expired_or_canceled_card" : nil
        let row = try transaction.first(
            """
            INSERT INTO refunds
                (order_id, attempt_id, amount, currency, reason, actor, status, provider_id,
                 failure_code, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING refund_id
            """,
            [
                entry.id, attempt, amount, entry.total.currency, reason, actor.text,
                isFailure ? RefundStatus.failed : .succeeded, "re_demo_\(entry.id)", failure,
                order.settledAt,
            ])
        if let failure, let refund: RefundID = try row?.get("refund_id") {
            try flag(
                entry.id, "refund \(refund) failed: \(failure)", order.settledAt,
                in: transaction)
        }
        entry.steps.append(
            DemoStep(
                kind: isFailure ? "refund_failed" : "refunded", from: order.status,
                to: order.status, actor: .provider,
                note: MoneyFormat.unitedStates.text(
                    Money(minorUnits: amount, currency: entry.total.currency)),
                time: order.settledAt))
    }

    /// How much of an order went back, why, and who wanted it.
    private func repayment(
        of entry: DemoEntry
    ) -> (amount: Int64, reason: String, actor: Actor)? {
        let total = entry.total.minorUnits
        switch entry.order.fate {
        case .cancelledPaid: return (total, "cancelled", entry.buyer)
        case .paidLate: return (total, "paid when the order was cancelled", .store)
        case .returned: return (total, "returned", admin)
        case .lost: return (total, "lost on its way", admin)
        case .partlyRefunded: return (total / 10, "scratch on the case", admin)
        default: return nil
        }
    }

    private func dispute(
        _ entry: inout DemoEntry, in transaction: Transaction
    ) throws(DatabaseError) {
        let time = entry.order.settledAt
        try transaction.execute(
            """
            INSERT INTO disputes
                (dispute_id, order_id, amount, currency, reason, status, created_at, updated_at)
            VALUES ($1, $2, $3, $4, 'fraudulent', 'needs_response', $5, $5)
            """,
            ["du_demo_\(entry.id)", entry.id, entry.total.minorUnits, entry.total.currency, time])
        try flag(entry.id, "the payment is disputed: fraudulent", time, in: transaction)
        entry.steps.append(
            DemoStep(
                kind: "disputed", from: entry.order.status, to: entry.order.status,
                actor: .provider, note: "fraudulent", time: time))
    }

    private func flag(
        _ id: OrderID, _ reason: String, _ time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try OrderRepository().flag(id, reason: reason, at: time, in: transaction)
    }
}
