import ShopModel

/// The SQL of what staff do with the stock: every piece that comes or goes is a row of the ledger,
/// whose sum is what is on hand.
struct StockLedger: Sendable {
    /// Puts the first pieces of a new watch on the shelf; for none there is no row.
    func stock(
        _ watch: WatchID, with pieces: Int, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        guard pieces > 0 else { return }
        try transaction.execute(
            "UPDATE watches SET on_hand = on_hand + $2 WHERE watch_id = $1", [watch, pieces])
        try write(
            LedgerEntry(watch: watch, pieces: pieces, reason: .seed), at: time, in: transaction)
    }

    /// Books pieces that come or go, and tells of it.
    ///
    /// The caller holds the watch's row and knows that there are enough pieces.
    func book(
        _ entry: LedgerEntry, at time: Timestamp, in transaction: Transaction
    ) throws {
        let row = try transaction.first(
            """
            UPDATE watches SET on_hand = on_hand + $2 WHERE watch_id = $1
            RETURNING \(StockNews.columns)
            """,
            [entry.watch, entry.pieces])
        guard let row else { throw Problem.notFound }
        try write(entry, at: time, in: transaction)
        try StockNews().tell(
            of: entry.watch, changedBy: entry.pieces, row, at: time, in: transaction)
    }

    private func write(
        _ entry: LedgerEntry, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO stock_movements
                (watch_id, quantity_change, reason, reference, actor, note, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                entry.watch, entry.pieces, entry.reason, entry.reference,
                entry.actor?.text, entry.note, time,
            ])
    }
}
