import ShopModel

/// The SQL of the stock: what is on hand, what is reserved, and the ledger of every piece.
///
/// Reserving moves no piece and is no ledger row; the ledger's sum is always what is on hand. Each
/// watch whose available number changes is noted for the change log.
struct StockRepository {
    /// Returns what is offered of some watches; those that the store does not sell are missing.
    func offers(
        of watches: [WatchID], in reader: some SQLReader
    ) throws(DatabaseError) -> [Offer] {
        var offers: [Offer] = []
        for watch in watches {
            let row = try reader.first(
                """
                SELECT watch_name, model_code, price, currency, on_hand - reserved AS available
                FROM watches WHERE watch_id = $1 AND removed_at IS NULL
                """,
                [watch])
            guard let row else { continue }
            offers.append(
                Offer(
                    watchID: watch, name: try row.get("watch_name"),
                    modelCode: try row.get("model_code"),
                    unitPrice: Money(
                        minorUnits: try row.get("price"), currency: try row.get("currency")),
                    available: try row.get("available")))
        }
        return offers
    }

    /// Keeps pieces for an order; false where there are not enough.
    func reserve(
        _ line: OrderLine, at time: Timestamp, in transaction: Transaction
    ) throws -> Bool {
        try change(
            """
            UPDATE watches SET reserved = reserved + $2
            WHERE watch_id = $1 AND on_hand - reserved >= $2 AND removed_at IS NULL
            """, line, by: -line.quantity, at: time, in: transaction)
    }

    /// Gives back what an order had reserved.
    func release(
        _ line: OrderLine, at time: Timestamp, in transaction: Transaction
    ) throws {
        _ = try change(
            "UPDATE watches SET reserved = reserved - $2 WHERE watch_id = $1", line,
            by: line.quantity, at: time, in: transaction)
    }

    /// Turns what an order had reserved into a sale; what others can buy stays the same.
    func sell(
        _ line: OrderLine, order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            UPDATE watches SET on_hand = on_hand - $2, reserved = reserved - $2
            WHERE watch_id = $1
            """,
            [line.watchID, line.quantity])
        try move(line, by: -line.quantity, .sale, order: order, at: time, in: transaction)
    }

    /// Sells pieces that were not reserved; false where there are not enough.
    func take(
        _ line: OrderLine, order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws -> Bool {
        let isTaken = try change(
            """
            UPDATE watches SET on_hand = on_hand - $2
            WHERE watch_id = $1 AND on_hand - reserved >= $2 AND removed_at IS NULL
            """, line, by: -line.quantity, at: time, in: transaction)
        guard isTaken else { return false }
        try move(line, by: -line.quantity, .sale, order: order, at: time, in: transaction)
        return true
    }

    /// Puts pieces back on the shelf that were sold and never left the house.
    func restock(
        _ line: OrderLine, order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws {
        try putBack(line, .restock, order: order, at: time, in: transaction)
    }

    /// Puts pieces on the shelf that a shopper has given back.
    func takeBack(
        _ line: OrderLine, order: OrderID, at time: Timestamp, in transaction: Transaction
    ) throws {
        try putBack(line, .return, order: order, at: time, in: transaction)
    }

    private func putBack(
        _ line: OrderLine, _ reason: MovementReason, order: OrderID, at time: Timestamp,
        in transaction: Transaction
    ) throws {
        _ = try change(
            "UPDATE watches SET on_hand = on_hand + $2 WHERE watch_id = $1", line,
            by: line.quantity, at: time, in: transaction)
        try move(line, by: line.quantity, reason, order: order, at: time, in: transaction)
    }

    /// Runs an update of one watch and tells of the change of what can be bought; false where it
    /// met no row.
    private func change(
        _ sql: String, _ line: OrderLine, by pieces: Int, at time: Timestamp,
        in transaction: Transaction
    ) throws -> Bool {
        let row = try transaction.first(
            "\(sql) RETURNING \(StockNews.columns)", [line.watchID, line.quantity])
        guard let row else { return false }
        try StockNews().tell(
            of: line.watchID, changedBy: pieces, row, at: time, in: transaction)
        return true
    }

    private func move(
        _ line: OrderLine, by quantity: Int, _ reason: MovementReason, order: OrderID,
        at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO stock_movements (watch_id, quantity_change, reason, reference, created_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [line.watchID, quantity, reason, "order:\(order)", time])
    }
}

/// Why an order moves pieces in the ledger.
private enum MovementReason: String, SQLValueConvertible {
    case sale
    case restock
    case `return`
}
