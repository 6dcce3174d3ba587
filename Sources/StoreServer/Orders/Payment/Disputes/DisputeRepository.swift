import ShopModel

/// The SQL of the disputes.
struct DisputeRepository {
    /// Returns where a dispute stands by what came before, and holds its row until the commit; nil
    /// for a new one.
    func lockStatus(
        of report: DisputeReport, in transaction: Transaction
    ) throws(DatabaseError) -> String? {
        let row = try transaction.first(
            "UPDATE disputes SET status = status WHERE dispute_id = $1 RETURNING status",
            [report.id])
        return try row?.get("status")
    }

    /// Writes a new dispute; false where another transaction has done so first.
    func insert(
        _ report: DisputeReport, of order: OrderID, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO disputes
                (dispute_id, order_id, amount, currency, reason, status, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (dispute_id) DO NOTHING
            """,
            [
                report.id, order, report.amount.minorUnits, report.amount.currency, report.reason,
                report.status, time,
            ])
        return inserted == 1
    }

    /// Writes where a dispute stands whose row is held.
    func update(
        _ report: DisputeReport, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE disputes SET status = $2, updated_at = $3 WHERE dispute_id = $1",
            [report.id, report.status, time])
    }
}
