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

    /// Returns the attempt that the provider knows by a name.
    func find(
        intent: String, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        try find("provider_id = $1", [intent], in: reader)
    }

    /// Returns open attempts of which the store has heard nothing since a moment, the oldest first.
    func unsettled(
        since time: Timestamp, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [PaymentAttempt] {
        var attempts: [PaymentAttempt] = []
        let rows = try reader.query(
            """
            SELECT \(Self.columns) FROM payment_attempts
            WHERE is_open = 1 AND provider_id IS NOT NULL AND updated_at <= $1
                AND status IN ('processing', 'requires_action')
            ORDER BY updated_at, attempt_id LIMIT $2
            """,
            [time, limit])
        for row in rows { attempts.append(try Self.attempt(row)) }
        return attempts
    }

    /// Starts an attempt.
    ///
    /// Its key names the order and the amount and, from the second one on, its
    /// number: the provider would answer the first one's key with the intent that was closed.
    func start(
        _ order: Order, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> PaymentAttempt {
        let row = try transaction.first(
            "SELECT COUNT(*) AS former FROM payment_attempts WHERE order_id = $1", [order.id])
        let former: Int = try row?.get("former") ?? 0
        let key = "pi-\(order.id)-\(order.total.minorUnits)" + (former > 0 ? "-\(former + 1)" : "")
        let inserted = try transaction.first(
            """
            INSERT INTO payment_attempts
                (order_id, kind, provider_key, amount, currency, status, created_at, updated_at)
            VALUES ($1, 'intent', $2, $3, $4, $5, $6, $6) RETURNING \(Self.columns)
            """,
            [
                order.id, key, order.total.minorUnits, order.total.currency,
                AttemptStatus.starting, time,
            ])
        guard let inserted else {
            throw .other(code: 0, message: "an inserted attempt came back without a row")
        }
        return try Self.attempt(inserted)
    }

    /// Writes what the provider has said of an attempt.
    func record(
        _ update: AttemptUpdate, of attempt: PaymentAttempt, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE payment_attempts SET provider_id = $2, status = $3, failure_code = $4,
                decline_code = $5, action_url = $6, is_open = $7, updated_at = $8
            WHERE attempt_id = $1
            """,
            [
                attempt.id, update.intentID, update.status, update.failure?.code,
                update.failure?.declineCode, update.actionURL, update.status.isOpen, time,
            ])
    }

    private static let columns =
        """
        attempt_id, order_id, provider_id, provider_key, amount, currency, status, failure_code,
        decline_code, action_url, updated_at
        """

    private func find(
        _ condition: String, _ parameters: [any SQLValueConvertible], in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        let row = try reader.first(
            "SELECT \(Self.columns) FROM payment_attempts WHERE \(condition)", parameters)
        return try row.map(Self.attempt)
    }

    private static func attempt(_ row: Row) throws(DatabaseError) -> PaymentAttempt {
        let code: String? = try row.get("failure_code")
        let declineCode: String? = try row.get("decline_code")
        return PaymentAttempt(
            id: try row.get("attempt_id"), orderID: try row.get("order_id"),
            intentID: try row.get("provider_id"), key: try row.get("provider_key"),
            amount: Money(minorUnits: try row.get("amount"), currency: try row.get("currency")),
            status: try row.get("status"),
            failure: code.map { PaymentFailure(code: $0, declineCode: declineCode) },
            actionURL: try row.get("action_url"), updatedAt: try row.get("updated_at"))
    }
}

/// What an attempt becomes.
struct AttemptUpdate: Hashable, Sendable {
    let intentID: String?
    let status: AttemptStatus
    var failure: PaymentFailure?
    var actionURL: String?
}
