import ShopModel

/// The SQL of reading the change log.
struct ChangeRepository: Sendable {
    private let store = StoreRepository()

    /// The ends of the log: a cursor outside of them cannot be continued.
    struct Extent: Hashable, Sendable {
        /// The life of the log.
        let epoch: String
        /// The newest sequence.
        let newest: Int64
        /// Removals up to this sequence are no longer in the log.
        let prunedThrough: Int64
    }

    /// Returns the ends of the log.
    func extent(in reader: some SQLReader) throws(DatabaseError) -> Extent {
        let row = try reader.first("SELECT epoch, change_sequence, pruned_through FROM store")
        guard let row else { throw .other(code: 0, message: "the store row is missing") }
        return Extent(
            epoch: try row.get("epoch"), newest: try row.get("change_sequence"),
            prunedThrough: try row.get("pruned_through"))
    }

    /// Returns the changes after a sequence that everybody may see, oldest first, each with the
    /// newest state of its object.
    func changes(
        after sequence: Int64, limit: Int, in reader: some SQLReader
    ) throws -> [Change] {
        let rows = try reader.query(
            """
            SELECT c.sequence AS log_sequence, c.kind AS log_kind, c.object_id AS log_object,
                c.version AS log_version, \(WatchRepository.columns)
            FROM change_log c
            LEFT JOIN watches w ON c.subject = 'watch' AND w.watch_id = c.object_id
            WHERE c.sequence > $1 AND c.owner IS NULL ORDER BY c.sequence LIMIT $2
            """,
            [sequence, limit])
        return try rows.map { try change($0, in: reader) }
    }

    /// Forgets removals that were noted before a moment; cursors before them end.
    func prune(before time: Timestamp, in transaction: Transaction) throws(DatabaseError) {
        let removed = try transaction.query(
            """
            DELETE FROM change_log WHERE kind = $1 AND changed_at < $2 RETURNING sequence
            """,
            [ChangeKind.removed, time])
        var newest: Int64 = 0
        for row in removed { newest = max(newest, try row.get("sequence")) }
        try transaction.execute(
            "UPDATE store SET pruned_through = $1 WHERE pruned_through < $1", [newest])
    }

    private func change(_ row: Row, in reader: some SQLReader) throws -> Change {
        Change(
            sequence: try row.get("log_sequence"), version: try row.get("log_version"),
            content: try content(row, in: reader))
    }

    private func content(_ row: Row, in reader: some SQLReader) throws -> ChangeContent {
        switch try row.get("log_kind", as: ChangeKind.self) {
        case .watch:
            return .watch(try Watch(row))
        case .removed:
            return .removed(try row.get("log_object"))
        case .order, .cart:
            return .unknown(kind: try row.get("log_kind"))
        case .settings:
            guard let stored = try store.settings(in: reader) else {
                throw DatabaseError.other(code: 0, message: "the settings row is missing")
            }
            return .settings(stored.settings)
        }
    }
}
