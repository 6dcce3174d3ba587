import ShopModel

/// The SQL of the answers that are kept by key.
struct IdempotencyRepository {
    /// For how long an answer is kept, in seconds: 30 days.
    static let lifetime: Int64 = 30 * 24 * 60 * 60

    /// Takes a key for a request; false where one has it already.
    ///
    /// A key whose time is over is as good as new.
    func claim(
        _ request: KeyedRequest, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            INSERT INTO idempotency_keys
                (owner, idempotency_key, request_hash, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (owner, idempotency_key) DO UPDATE SET
                request_hash = excluded.request_hash, status = NULL, body = NULL,
                created_at = excluded.created_at, expires_at = excluded.expires_at
            WHERE idempotency_keys.expires_at <= excluded.created_at
            """,
            [
                request.owner, request.key.text, request.hash, time,
                time.advanced(bySeconds: Self.lifetime),
            ])
        return changed == 1
    }

    /// Keeps the answer to a request whose key was taken in the same transaction.
    func keep(
        _ answer: StoredAnswer, for request: KeyedRequest, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE idempotency_keys SET status = $3, body = $4
            WHERE owner = $1 AND idempotency_key = $2
            """,
            [request.owner, request.key.text, answer.status, answer.body])
    }

    /// Returns the answer that was given to a key.
    ///
    /// Throws ``Problem`` where the key was given with another request, or has no answer yet.
    func answer(to request: KeyedRequest, in reader: some SQLReader) throws -> StoredAnswer {
        let row = try reader.first(
            """
            SELECT request_hash, status, body FROM idempotency_keys
            WHERE owner = $1 AND idempotency_key = $2
            """,
            [request.owner, request.key.text])
        guard let row else { throw Problem.requestOutstanding }
        guard try row.get("request_hash") == request.hash else {
            throw Problem(
                .idempotencyKeyReused, detail: "The key was used for another request.")
        }
        guard let status: Int = try row.get("status"), let body: String = try row.get("body")
        else { throw Problem.requestOutstanding }
        return StoredAnswer(status: status, body: body, isReplayed: true)
    }

    /// Forgets the answers whose time is over and returns how many there were.
    func removeExpired(at time: Timestamp, in transaction: Transaction) throws(DatabaseError) -> Int
    {
        try transaction.execute("DELETE FROM idempotency_keys WHERE expires_at <= $1", [time])
    }
}
