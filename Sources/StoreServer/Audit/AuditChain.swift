/// The audit log as a chain of hashes, which tells whether a row was changed, added or taken out.
struct AuditChain {
    /// What a walk along the chain came to.
    enum Verdict: Equatable {
        /// So many rows, each in its place.
        case whole(count: Int64)
        /// The first row that does not fit what comes before it.
        case broken(at: Int64)
    }

    /// How many rows are read at a time.
    private static let page = 1_000

    /// Walks from the first row to the head of the chain, which stands in the store's row.
    func verify(in reader: some SQLReader) throws -> Verdict {
        var last: Int64 = 0
        var hash = ""
        while true {
            let rows = try reader.query(
                """
                SELECT sequence, created_at, actor, action, subject, details, previous_hash, hash
                FROM audit_log WHERE sequence > $1 ORDER BY sequence LIMIT $2
                """,
                [last, Self.page])
            for row in try rows.map(AuditRow.init) {
                guard row.sequence == last + 1, row.previousHash == hash,
                    try row.expectedHash() == row.hash
                else { return .broken(at: last + 1) }
                last = row.sequence
                hash = row.hash
            }
            guard rows.count == Self.page else { break }
        }
        let head = try reader.first("SELECT audit_sequence, audit_hash FROM store")
        guard let head else { return last == 0 ? .whole(count: 0) : .broken(at: last) }
        guard try head.get("audit_sequence") == last, try head.get("audit_hash") == hash else {
            return .broken(at: last + 1)
        }
        return .whole(count: last)
    }
}
