import Crypto
import ShopModel

/// A row of the audit log with its place in the chain.
struct AuditRow: Hashable, Sendable {
    let sequence: Int64
    let time: Timestamp
    let actor: String
    let action: String
    let subject: String
    /// The details as a JSON object with sorted keys.
    let details: String
    /// The hash of the row before it; empty for the first.
    let previousHash: String
    /// The SHA-256 of everything above in hexadecimal.
    let hash: String

    /// The columns that a row is read from.
    static let columns =
        "sequence, created_at, actor, action, subject, details, previous_hash, hash"

    /// Puts an entry behind the row with a hash.
    init(
        _ entry: AuditEntry, sequence: Int64, at time: Timestamp, previousHash: String
    ) throws {
        self.sequence = sequence
        self.time = time
        actor = entry.actor.text
        action = entry.action
        subject = entry.subject
        details = String(decoding: try JSONDocument(entry.details).bytes, as: UTF8.self)
        self.previousHash = previousHash
        hash = try Self.hash(
            sequence: sequence, time: time, texts: [actor, action, subject, details, previousHash])
    }

    /// Reads a row as it is stored, whether or not it fits the chain.
    init(_ row: Row) throws(DatabaseError) {
        sequence = try row.get("sequence")
        time = try row.get("created_at")
        actor = try row.get("actor")
        action = try row.get("action")
        subject = try row.get("subject")
        details = try row.get("details")
        previousHash = try row.get("previous_hash")
        hash = try row.get("hash")
    }

    /// The hash that the row must have by what it says.
    func expectedHash() throws -> String {
        try Self.hash(
            sequence: sequence, time: time, texts: [actor, action, subject, details, previousHash])
    }

    func insert(in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO audit_log (\(Self.columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [sequence, time, actor, action, subject, details, previousHash, hash])
    }

    /// Hashes a JSON array, in which no text can run into the next one.
    private static func hash(
        sequence: Int64, time: Timestamp, texts: [String]
    ) throws -> String {
        let fields = [String(sequence), String(time.milliseconds)] + texts
        return SHA256.hash(data: try JSONDocument(fields).bytes).hexadecimal
    }
}
