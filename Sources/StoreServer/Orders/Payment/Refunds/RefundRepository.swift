import ShopModel

/// The SQL of the refunds.
struct RefundRepository {
    /// Locks the attempts of an order that took money, and returns what is left of each.
    func lockBalances(
        of order: OrderID, in transaction: Transaction
    ) throws(DatabaseError) -> [AttemptBalance] {
        // An update that changes nothing holds the rows until the commit on every database.
        try transaction.execute(
            """
            UPDATE payment_attempts SET received_amount = received_amount
            WHERE order_id = $1 AND received_amount IS NOT NULL
            """,
            [order])
        var balances: [AttemptBalance] = []
        let rows = try transaction.query(
            """
            SELECT attempt_id, currency, received_amount - COALESCE(
                (SELECT CAST(SUM(amount) AS \(transaction.dialect.int64)) FROM refunds
                 WHERE refunds.attempt_id = payment_attempts.attempt_id AND status <> 'failed'),
                0) AS amount_left
            FROM payment_attempts WHERE order_id = $1 AND received_amount IS NOT NULL
            ORDER BY attempt_id
            """,
            [order])
        for row in rows {
            let left = Money(
                minorUnits: try row.get("amount_left"), currency: try row.get("currency"))
            balances.append(AttemptBalance(attemptID: try row.get("attempt_id"), left: left))
        }
        return balances
    }

    /// Writes a refund and returns it.
    ///
    /// Throws ``OrderTransitionError/changedMeanwhile`` where another transaction has taken over the
    /// same refund of the provider first.
    func insert(
        _ draft: RefundDraft, at time: Timestamp, in transaction: Transaction
    ) throws -> Refund {
        let row = try transaction.first(
            """
            INSERT INTO refunds
                (order_id, attempt_id, amount, currency, reason, actor, status, provider_id,
                 created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
            ON CONFLICT (provider_id) DO NOTHING RETURNING refund_id
            """,
            [
                draft.orderID, draft.attemptID, draft.amount.minorUnits, draft.amount.currency,
                draft.reason, draft.actor.text, draft.status, draft.providerID, time,
            ])
        guard let row else { throw OrderTransitionError.changedMeanwhile }
        return Refund(
            id: try row.get("refund_id"), orderID: draft.orderID, amount: draft.amount,
            reason: draft.reason, status: draft.status, createdAt: time)
    }

    /// Returns a refund by its id.
    func find(_ id: RefundID, in reader: some SQLReader) throws(DatabaseError) -> RefundRecord? {
        try list("refund_id = $1", [id], in: reader).first
    }

    /// Returns the refund that the provider knows by a name.
    func find(
        provider id: String, in reader: some SQLReader
    ) throws(DatabaseError) -> RefundRecord? {
        try list("refunds.provider_id = $1", [id], in: reader).first
    }

    /// Returns the refunds of an order, oldest first.
    func list(
        of order: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> [Refund] {
        try list("refunds.order_id = $1", [order], in: reader).map(\.refund)
    }

    /// Moves a refund on, unless it has moved since it was read: then false.
    func advance(
        _ record: RefundRecord, to report: RefundReport, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE refunds SET status = $3, provider_id = COALESCE($4, provider_id),
                failure_code = $5, updated_at = $6
            WHERE refund_id = $1 AND status = $2
            """,
            [
                record.refund.id, record.refund.status, report.status, report.providerID,
                report.failureCode, time,
            ])
        return changed == 1
    }

    /// Returns what of an order's money the store has kept: received less what has gone back.
    func kept(of order: OrderID, in reader: some SQLReader) throws(DatabaseError) -> Int64 {
        let row = try reader.first(
            """
            SELECT CAST(COALESCE((SELECT SUM(received_amount) FROM payment_attempts
                WHERE order_id = $1), 0) - COALESCE((SELECT SUM(amount) FROM refunds
                WHERE order_id = $1 AND status = 'succeeded'), 0)
                AS \(reader.dialect.int64)) AS kept
            """,
            [order])
        return try row?.get("kept") ?? 0
    }

    private func list(
        _ condition: String, _ parameters: [any SQLValueConvertible], in reader: some SQLReader
    ) throws(DatabaseError) -> [RefundRecord] {
        var records: [RefundRecord] = []
        let rows = try reader.query(
            """
            SELECT refund_id, refunds.order_id, refunds.amount, refunds.currency, reason,
                refunds.status, refunds.provider_id, refunds.failure_code, refunds.created_at,
                payment_attempts.intent_id
            FROM refunds
            JOIN payment_attempts ON payment_attempts.attempt_id = refunds.attempt_id
            WHERE \(condition) ORDER BY refund_id
            """,
            parameters)
        for row in rows { records.append(try Self.record(row)) }
        return records
    }

    private static func record(_ row: Row) throws(DatabaseError) -> RefundRecord {
        let refund = Refund(
            id: try row.get("refund_id"), orderID: try row.get("order_id"),
            amount: Money(minorUnits: try row.get("amount"), currency: try row.get("currency")),
            reason: try row.get("reason"), status: try row.get("status"),
            failureCode: try row.get("failure_code"), createdAt: try row.get("created_at"))
        return RefundRecord(
            refund: refund, intentID: try row.get("intent_id"),
            providerID: try row.get("provider_id"))
    }
}
