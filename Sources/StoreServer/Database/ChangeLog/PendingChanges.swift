import ShopModel

/// The objects that a transaction has changed, until it writes them to the change log.
struct PendingChanges {
    private struct Object: Hashable {
        let subject: String
        let id: String
    }

    private struct Change {
        let kind: ChangeKind
        let version: Int64
        let owner: String?
    }

    private var order: [Object] = []
    private var changes: [Object: Change] = [:]

    /// What others wait for of what was recorded.
    var news: CommitNews {
        guard !order.isEmpty else { return [] }
        let isOfCatalogue = changes.values.contains { $0.kind.isOfCatalogue }
        return isOfCatalogue ? [.changes, .catalogue] : .changes
    }

    mutating func record(_ kind: ChangeKind, id: String, version: Int64, owner: String?) {
        let object = Object(subject: kind.subject, id: id)
        let change = Change(kind: kind, version: version, owner: owner)
        if changes.updateValue(change, forKey: object) == nil {
            order.append(object)
        }
    }

    /// Takes as many sequences as there are objects and writes one row for each of them.
    ///
    /// Updating the store's row is the one lock of the log: it is held until the commit, so no
    /// reader ever sees a sequence before a smaller one.
    func write(to transaction: Transaction, at time: Timestamp) throws(DatabaseError) {
        guard !order.isEmpty else { return }
        let taken = try transaction.first(
            """
            UPDATE store SET change_sequence = change_sequence + $1
            WHERE store_row = 1 RETURNING change_sequence
            """,
            [order.count])
        guard let taken else { throw .other(code: 0, message: "the store row is missing") }
        let last: Int64 = try taken.get("change_sequence")
        let first = last - Int64(order.count) + 1
        for (sequence, object) in zip(first...last, order) {
            guard let change = changes[object] else { continue }
            try transaction.execute(
                """
                INSERT INTO change_log
                    (sequence, subject, object_id, kind, version, changed_at, owner,
                     facts_sequence)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $1)
                ON CONFLICT (subject, object_id) DO UPDATE SET sequence = excluded.sequence,
                    kind = excluded.kind, version = excluded.version,
                    changed_at = excluded.changed_at,
                    facts_sequence = CASE WHEN change_log.version = excluded.version
                        AND change_log.kind = excluded.kind
                        THEN change_log.facts_sequence ELSE excluded.facts_sequence END
                """,
                [
                    sequence, object.subject, object.id, change.kind, change.version, time,
                    change.owner,
                ])
        }
    }
}
