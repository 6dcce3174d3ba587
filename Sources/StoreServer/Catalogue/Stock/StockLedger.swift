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
            StockMovement(watch: watch, pieces: pieces, reason: .seed), at: time, in: transaction)
    }

    /// Moves pieces and tells of it; returns what is on hand then.
    ///
    /// The caller holds the watch's row and knows that there are enough pieces.
    func move(
        _ movement: StockMovement, at time: Timestamp, in transaction: Transaction
    ) throws -> Int {
        let row = try transaction.first(
            """
            UPDATE watches SET on_hand = on_hand + $2 WHERE watch_id = $1
            RETURNING on_hand, \(StockNews.columns)
            """,
            [movement.watch, movement.pieces])
        guard let row else { throw Problem.notFound }
        try write(movement, at: time, in: transaction)
        try StockNews().tell(
            of: movement.watch, changedBy: movement.pieces, row, at: time, in: transaction)
        return try row.get("on_hand")
    }

    private func write(
        _ movement: StockMovement, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO stock_movements
                (watch_id, quantity_change, reason, reference, actor, note, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                movement.watch, movement.pieces, movement.reason.rawValue, movement.reference,
                movement.actor?.text, movement.note, time,
            ])
    }
}
