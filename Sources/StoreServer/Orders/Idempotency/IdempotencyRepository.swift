import ShopModel

/// The SQL of the answers that are kept by key.
struct IdempotencyRepository {
    /// For how long an answer is kept.
    static let lifetime: Int64 = 30 * 24 * 60 * 60

    /// Returns the answer that was given to a key.
    ///
    /// Throws ``Problem`` where the key was given with another request.
    func find(
        _ key: IdempotencyKey, owner: OrderOwner, requestHash: String, at time: Timestamp,
        in reader: some SQLReader
    ) throws -> StoredAnswer? {
        let row = try reader.first(
            """
            SELECT request_hash, status, body FROM idempotency_keys
            WHERE owner = $1 AND idempotency_key = $2 AND expires_at > $3
            """,
            [owner.text, key.text, time])
        guard let row else { return nil }
        guard try row.get("request_hash") == requestHash else {
            throw Problem(
                .idempotencyKeyReused, detail: "The key was used for a request with another body.")
        }
        return StoredAnswer(status: try row.get("status"), body: try row.get("body"))
    }

    /// Keeps an answer; an older one that has run out gives way.
    func insert(
        _ answer: StoredAnswer, for key: IdempotencyKey, owner: OrderOwner, requestHash: String,
        at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO idempotency_keys
                (owner, idempotency_key, request_hash, status, body, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (owner, idempotency_key) DO UPDATE SET
                request_hash = excluded.request_hash, status = excluded.status,
                body = excluded.body, created_at = excluded.created_at,
                expires_at = excluded.expires_at
            WHERE idempotency_keys.expires_at <= excluded.created_at
            """,
            [
                owner.text, key.text, requestHash, answer.status, answer.body, time,
                time.advanced(bySeconds: Self.lifetime),
            ])
    }

    /// Forgets the answers whose time is over and returns how many there were.
    func removeExpired(at time: Timestamp, in transaction: Transaction) throws(DatabaseError) -> Int
    {
        try transaction.execute("DELETE FROM idempotency_keys WHERE expires_at <= $1", [time])
    }
}
