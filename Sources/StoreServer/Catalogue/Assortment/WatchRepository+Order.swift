import ShopModel

extension WatchRepository {
    /// Keeps others from changing the store's order until the commit.
    ///
    /// The row of the settings stands for it: nothing else that is often done writes that row.
    func lockOrder(in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute("UPDATE settings SET version = version WHERE settings_row = 1")
    }

    /// Returns the place after the last one.
    func endOfOrder(in transaction: Transaction) throws(DatabaseError) -> Int {
        try lockOrder(in: transaction)
        let row = try transaction.first("SELECT max(position) AS last FROM watches")
        return (try row?.get("last", as: Int?.self) ?? -1) + 1
    }

    /// Returns the watches of the catalogue with their places, in the store's order.
    func order(in reader: some SQLReader) throws(DatabaseError) -> [Reordering.Item] {
        var items: [Reordering.Item] = []
        let rows = try reader.query(
            """
            SELECT watch_id, position FROM watches WHERE removed_at IS NULL
            ORDER BY position, watch_id
            """)
        for row in rows {
            items.append(
                Reordering.Item(watch: try row.get("watch_id"), position: try row.get("position")))
        }
        return items
    }

    /// Gives watches their new places and notes them for the clients.
    func place(_ items: [Reordering.Item], in transaction: Transaction) throws(DatabaseError) {
        for item in items.inLockOrder(of: \.watch) {
            let row = try transaction.first(
                """
                UPDATE watches SET position = $2
                WHERE watch_id = $1 AND position <> $2 RETURNING version
                """,
                [item.watch, item.position])
            guard let row else { continue }
            transaction.recordChange(
                .watch, id: item.watch.description, version: try row.get("version"))
        }
    }
}
