/// An entry of the audit log, as the store's administrators see it.
package struct AuditRecord: Hashable, Sendable, Codable {
    /// Its place in the log, from 1.
    package var sequence: Int64
    /// When it was written.
    package var at: Timestamp
    /// Who did it: `staff:3`, `script:…`, `store`.
    package var actor: String
    /// What was done: `order.ship`.
    package var action: String
    /// What it was done to: `order:12`.
    package var subject: String
    /// What was different, by name.
    package var details: [String: String]
    /// The hash of the entry before it; empty for the first.
    package var previousHash: String
    /// The SHA-256 of the entry and of the hash before it.
    package var hash: String

    /// Makes an entry from its facts.
    package init(
        sequence: Int64, at: Timestamp, actor: String, action: String, subject: String,
        details: [String: String], previousHash: String, hash: String
    ) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.details = details
        self.previousHash = previousHash
        self.hash = hash
    }

    enum CodingKeys: String, CodingKey {
        case sequence
        case at
        case actor
        case action
        case subject
        case details
        case previousHash = "previous_hash"
        case hash
    }
}
