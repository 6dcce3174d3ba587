import Crypto
import ShopModel

/// The audit rows of a transaction, until it writes them to the chain.
struct PendingAudit {
    private var entries: [(entry: AuditEntry, time: Timestamp?)] = []

    mutating func record(_ entry: AuditEntry, at time: Timestamp?) {
        entries.append((entry, time))
    }

    /// Writes the rows at the end of the chain: each holds the hash of the one before it.
    ///
    /// The head of the chain stands in the store's row, whose lock the change log takes as well; it
    /// is held until the commit, so that the chain has one order.
    func write(to transaction: Transaction, at time: Timestamp) throws {
        guard !entries.isEmpty else { return }
        let head = try transaction.first(
            """
            UPDATE store SET audit_sequence = audit_sequence + $1
            WHERE store_row = 1 RETURNING audit_sequence, audit_hash
            """,
            [entries.count])
        guard let head else {
            throw DatabaseError.other(code: 0, message: "the store row is missing")
        }
        let last: Int64 = try head.get("audit_sequence")
        var hash: String = try head.get("audit_hash")
        for (offset, recorded) in entries.enumerated() {
            let row = try AuditRow(
                recorded.entry, sequence: last - Int64(entries.count - 1 - offset),
                at: recorded.time ?? time, previousHash: hash)
            try row.insert(in: transaction)
            hash = row.hash
        }
        try transaction.execute("UPDATE store SET audit_hash = $1 WHERE store_row = 1", [hash])
    }
}
