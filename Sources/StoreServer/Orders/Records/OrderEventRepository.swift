import ShopModel

/// The SQL of the orders' histories, which only ever grow.
struct OrderEventRepository {
    /// Adds an entry to the end of an order's history.
    func append(
        _ kind: String, to order: OrderID, from: OrderStatus?, to status: OrderStatus,
        by actor: Actor, note: String? = nil, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO order_events
                (order_id, sequence, kind, from_status, to_status, actor, note, created_at)
            SELECT $1, COALESCE(MAX(sequence), 0) + 1, $2, $3, $4, $5, $6, $7
            FROM order_events WHERE order_id = $1
            """,
            [order, kind, from, status, actor.text, note, time])
    }

    /// Returns the history of an order, oldest first; who did what is told to staff alone.
    func list(
        of order: OrderID, withActors: Bool = false, in reader: some SQLReader
    ) throws(DatabaseError) -> [OrderEvent] {
        var events: [OrderEvent] = []
        let rows = try reader.query(
            """
            SELECT sequence, kind, from_status, to_status, note, actor, created_at
            FROM order_events WHERE order_id = $1 ORDER BY sequence
            """,
            [order])
        for row in rows {
            events.append(
                OrderEvent(
                    sequence: try row.get("sequence"), at: try row.get("created_at"),
                    kind: try row.get("kind"), from: try row.get("from_status"),
                    to: try row.get("to_status"), note: try row.get("note"),
                    actor: withActors ? try row.get("actor") : nil))
        }
        return events
    }
}
