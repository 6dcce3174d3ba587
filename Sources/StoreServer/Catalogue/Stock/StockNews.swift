import ShopModel

/// Tells of a change of what can be bought of a watch: clients by the change log, whoever waits for
/// it and the staff by mail.
///
/// Every statement that changes the stock of a watch returns ``columns`` and hands its row over.
struct StockNews: Sendable {
    /// What a statement on `watches` returns.
    static let columns = """
        version, removed_at, on_hand - reserved AS available,
        (SELECT low_stock FROM settings) AS low_stock
        """

    /// Tells of a change by so many pieces, of which the row shows the result.
    func tell(
        of watch: WatchID, changedBy pieces: Int, _ row: Row, at time: Timestamp,
        in transaction: Transaction
    ) throws {
        let removedAt: Timestamp? = try row.get("removed_at")
        guard removedAt == nil, pieces != 0 else { return }
        transaction.recordChange(.watch, id: watch.description, version: try row.get("version"))
        let after: Int = try row.get("available")
        let before = after - pieces
        // A database that is only being set up has no settings yet, and nobody to tell.
        let low = try row.get("low_stock", as: Int?.self) ?? -1
        if before <= 0, after > 0 {
            try BackInStock().wake(watch, at: time, in: transaction)
        }
        if before > low, after <= low {
            try JobQueue().send(.lowStock(watch), at: time, in: transaction)
        }
    }
}
