import ShopModel

/// The SQL of the attempts to pay.
struct AttemptRepository {
    /// Returns the attempt of an order that is open; there is one at most.
    func open(
        of order: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try find("order_id = $1 AND is_open = 1", [order], in: reader)
    }

    /// Returns the attempt of an order that was started last.
    func latest(
        of order: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try find("order_id = $1 ORDER BY attempt_id DESC LIMIT 1", [order], in: reader)
    }

    /// Returns the attempt of an id.
    func find(_ id: Int64, in reader: some SQLReader) throws(DatabaseError) -> PaymentAttempt? {
        try find("attempt_id = $1", [id], in: reader)
    }

    /// Returns the attempt whose money an intent takes.
    func find(
        intent: String, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try find("intent_id = $1", [intent], in: reader)
    }

    /// Returns the attempt that is a page of the provider.
    func find(
        session: String, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try find("provider_id = $1 AND kind = 'session'", [session], in: reader)
    }

    /// Returns the attempt that was made with a key.
    func find(key: String, in reader: some SQLReader) throws(DatabaseError) -> PaymentAttempt? {
        try find("provider_key = $1", [key], in: reader)
    }

    /// Tells whether the store holds money for an order that is not what was asked for.
    ///
    /// Money in another currency goes back at the provider's own page, which the row does not tell.
    func isHeld(_ order: OrderID, in reader: some SQLReader) throws(DatabaseError) -> Bool {
        let held = try find(
            """
            order_id = $1 AND status = 'held' AND COALESCE(received_amount, 1) > COALESCE(
                (SELECT SUM(refunds.amount) FROM refunds
                 WHERE refunds.attempt_id = payment_attempts.attempt_id
                    AND refunds.status = 'succeeded'), 0)
            """,
            [order], in: reader)
        return held != nil
    }

    /// Returns open attempts of which the store has heard nothing since a moment, the oldest first.
    func unsettled(
        since time: Timestamp, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [PaymentAttempt] {
        try list(
            """
            is_open = 1 AND provider_id IS NOT NULL AND updated_at <= $1
                AND status IN ('processing', 'requires_action')
            ORDER BY updated_at, attempt_id LIMIT $2
            """,
            [time, limit], in: reader)
    }

    /// Starts an attempt; nil where another transaction has started one first.
    ///
    /// Its key names the order and the amount and, from the second one on, its
    /// number: the provider would answer the first one's key with the intent that was closed.
    func start(
        _ draft: AttemptDraft, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> PaymentAttempt? {
        let order = draft.order
        let row = try transaction.first(
            "SELECT COUNT(*) AS former FROM payment_attempts WHERE order_id = $1", [order.id])
        let former: Int = try row?.get("former") ?? 0
        let key = "pi-\(order.id)-\(order.total.minorUnits)" + (former > 0 ? "-\(former + 1)" : "")
        let inserted = try transaction.first(
            """
            INSERT INTO payment_attempts
                (order_id, kind, provider_key, amount, currency, status, provider_customer,
                 expires_at, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
            ON CONFLICT DO NOTHING RETURNING \(Self.columns)
            """,
            [
                order.id, draft.kind, key, order.total.minorUnits, order.total.currency,
                AttemptStatus.starting, draft.providerCustomer, draft.expiresAt, time,
            ])
        return try inserted.map(Self.attempt)
    }

    /// Returns all attempts of an order, oldest first.
    func list(
        of order: OrderID, in reader: some SQLReader
    ) throws(DatabaseError) -> [PaymentAttempt] {
        try list("order_id = $1 ORDER BY attempt_id", [order], in: reader)
    }

    /// Writes what the provider has said of an attempt; false where that has changed since it was
    /// read.
    ///
    /// Names that are known stay; an attempt that is over has no page any more.
    func record(
        _ update: AttemptUpdate, of attempt: PaymentAttempt, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE payment_attempts SET provider_id = COALESCE($3, provider_id),
                intent_id = COALESCE($4, intent_id), status = $5, failure_code = $6,
                decline_code = $7, action_url = $8, is_open = $9,
                page_url = CASE WHEN $9 = 1 THEN COALESCE($10, page_url) END,
                received_amount = $11, updated_at = $12
            WHERE attempt_id = $1 AND status = $2
            """,
            [
                attempt.id, attempt.status, update.providerID, update.intentID, update.status,
                update.failure?.code, update.failure?.declineCode, update.actionURL,
                update.status.isOpen, update.pageURL,
                update.received?.minorUnits, time,
            ])
        return changed == 1
    }

    private func find(
        _ condition: String, _ parameters: [any SQLValueConvertible], in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try list(condition, parameters, in: reader).first
    }

    private func list(
        _ condition: String, _ parameters: [any SQLValueConvertible], in reader: some SQLReader
    ) throws(DatabaseError) -> [PaymentAttempt] {
        var attempts: [PaymentAttempt] = []
        let rows = try reader.query(
            "SELECT \(Self.columns) FROM payment_attempts WHERE \(condition)", parameters)
        for row in rows { attempts.append(try Self.attempt(row)) }
        return attempts
    }
}
