import ShopModel

/// Walks the audit log, and finds the first place where it is not what the store wrote.
package struct AuditVerifier: Sendable {
    /// What a walk has found.
    package enum Verdict: Equatable, Sendable {
        /// Every entry is as it was written.
        ///
        /// `head` is the hash of the last one: written down elsewhere, it shows later that the log
        /// was not written anew as a whole.
        case intact(entries: Int64, head: String)
        /// The entry of this number is the first that is wrong.
        case broken(at: Int64, Fault)
    }

    /// What is wrong with an entry.
    package enum Fault: String, Equatable, Sendable {
        /// It says something else than its hash.
        case altered
        /// It does not follow the entry before it.
        case unlinked
        /// It is not there.
        case missing
        /// It is more than the store wrote.
        case added
    }

    private static let batch = 1_000

    private let database: any Database

    init(database: any Database) {
        self.database = database
    }

    /// Walks the whole log in one snapshot; throws ``DatabaseError``.
    package func verify() async throws -> Verdict {
        try await database.read { snapshot in
            let head = try Self.head(in: snapshot)
            var (last, hash): (Int64, String) = (0, "")
            // Rows before the first one are none that the store wrote, and are looked at too.
            var cursor = Int64.min
            while true {
                let rows = try snapshot.query(
                    """
                    SELECT \(AuditRow.columns) FROM audit_log WHERE sequence > $1
                    ORDER BY sequence LIMIT $2
                    """,
                    [cursor, Self.batch]
                ).map { try AuditRow($0) }
                for row in rows {
                    if let fault = try Self.fault(of: row, after: last, hash) {
                        return .broken(at: fault == .missing ? last + 1 : row.sequence, fault)
                    }
                    guard row.sequence <= head.sequence else {
                        return .broken(at: row.sequence, .added)
                    }
                    (last, hash) = (row.sequence, row.hash)
                    cursor = last
                }
                if rows.count < Self.batch { break }
            }
            guard last == head.sequence else { return .broken(at: last + 1, .missing) }
            guard hash == head.hash else { return .broken(at: last, .altered) }
            return .intact(entries: last, head: hash)
        }
    }

    private static func fault(
        of row: AuditRow, after last: Int64, _ hash: String
    ) throws -> Fault? {
        // A sequence before the first one is none that the store gives.
        guard row.sequence >= last + 1 else { return .added }
        guard row.sequence == last + 1 else { return .missing }
        guard try row.expectedHash() == row.hash else { return .altered }
        return row.previousHash == hash ? nil : .unlinked
    }

    private static func head(
        in reader: some SQLReader
    ) throws(DatabaseError) -> (sequence: Int64, hash: String) {
        let row = try reader.first(
            "SELECT audit_sequence, audit_hash FROM store WHERE store_row = 1", [])
        guard let row else { return (0, "") }
        return (try row.get("audit_sequence"), try row.get("audit_hash"))
    }
}
