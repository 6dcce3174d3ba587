import ShopModel

/// The SQL of the wishes to set a password anew.
struct ResetRepository {
    /// Keeps a wish for whoever has an account with an address.
    ///
    /// It is kept for an unknown address and for a disabled account as well, and knows no account
    /// then: the work is the same for all of them.
    func insert(
        _ id: ResetID, email: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO password_resets (request_id, customer_id, created_at, expires_at)
            VALUES ($1, (SELECT customer_id FROM customers
                         WHERE email_key = $2 AND disabled_at IS NULL), $3, $4)
            """,
            [
                id, EmailAddress.normalized(email), time,
                time.advanced(bySeconds: ResetRequest.lifetime),
            ])
    }

    /// Returns a wish that can still be granted.
    func findOpen(
        _ id: ResetID, at time: Timestamp, in reader: some SQLReader
    ) throws(DatabaseError) -> ResetRequest? {
        let row = try reader.first(
            """
            SELECT customer_id, expires_at FROM password_resets
            WHERE request_id = $1 AND used_at IS NULL AND expires_at > $2
            """,
            [id, time])
        guard let row else { return nil }
        return ResetRequest(
            id: id, customerID: try row.get("customer_id"), expiresAt: try row.get("expires_at"))
    }

    /// Counts a typed code against every open wish of an account, and returns those that have a
    /// try left for it.
    func countCode(
        for email: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> [ResetID] {
        let rows = try transaction.query(
            """
            UPDATE password_resets SET code_tries = code_tries + 1
            WHERE customer_id = (SELECT customer_id FROM customers WHERE email_key = $1)
                AND used_at IS NULL AND expires_at > $2 AND code_tries < $3
            RETURNING request_id
            """,
            [EmailAddress.normalized(email), time, ResetRequest.codeTries])
        return try rows.map { row throws(DatabaseError) in try row.get("request_id") }
    }

    /// Uses a wish up and returns whose it was; nil where another has done so, or it is over.
    func use(
        _ id: ResetID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> CustomerID? {
        try transaction.first(
            """
            UPDATE password_resets SET used_at = $2
            WHERE request_id = $1 AND used_at IS NULL AND expires_at > $2
                AND customer_id IS NOT NULL
            RETURNING customer_id
            """,
            [id, time])?.get("customer_id")
    }

    /// Uses up every wish of an account, whose password has been set.
    func useAll(
        of customer: CustomerID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE password_resets SET used_at = $2 WHERE customer_id = $1 AND used_at IS NULL",
            [customer, time])
    }

    /// Removes the wishes that were over before a moment.
    func prune(endedBefore time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute("DELETE FROM password_resets WHERE expires_at < $1", [time])
    }
}
