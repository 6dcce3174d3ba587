import FoundationEssentials
import ShopModel

/// Where a transaction leaves the work that is to be done after its commit.
struct JobQueue: Sendable {
    /// Adds a job that is due at a time, in the transaction that makes it necessary.
    ///
    /// Of a `key` there is one job as long as the store remembers it, which is 90 days after it was
    /// done: adding it again changes nothing.
    func add<Payload: JobPayload>(
        _ payload: Payload, key: String? = nil, due time: Timestamp, in transaction: Transaction
    ) throws {
        let document = String(decoding: try JSONDocument(payload).bytes, as: UTF8.self)
        try transaction.execute(
            """
            INSERT INTO jobs (kind, payload, dedupe_key, run_at, created_at)
            VALUES ($1, $2, $3, $4, $4)
            ON CONFLICT (dedupe_key) DO NOTHING
            """,
            [Payload.kind, document, key, time])
        transaction.noteJob()
    }

    /// Takes a job back that nobody has begun; false where there is none, or no longer.
    func withdraw(key: String, in transaction: Transaction) throws(DatabaseError) -> Bool {
        let changed = try transaction.execute(
            """
            DELETE FROM jobs
            WHERE dedupe_key = $1 AND state = 'queued' AND attempts = 0 AND leased_until IS NULL
            """,
            [key])
        return changed == 1
    }
}
