import ShopModel

/// The SQL of the staff's notes beside orders.
struct OrderNoteRepository: Sendable {
    /// Writes a note and returns it.
    func insert(
        _ text: String, on order: OrderID, by actor: Actor, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> OrderNote {
        let row = try transaction.first(
            """
            INSERT INTO order_notes (order_id, actor, note, created_at) VALUES ($1, $2, $3, $4)
            RETURNING note_id
            """,
            [order, actor.text, text, time])
        guard let row else {
            throw .other(code: 0, message: "an inserted note came back without a row")
        }
        return OrderNote(
            id: try row.get("note_id"), actor: actor.text, text: text, createdAt: time)
    }

    /// Returns the notes beside an order, oldest first.
    func list(of order: OrderID, in reader: some SQLReader) throws -> [OrderNote] {
        try reader.query(
            """
            SELECT note_id, actor, note, created_at FROM order_notes WHERE order_id = $1
            ORDER BY note_id
            """,
            [order]
        ).map { row in
            OrderNote(
                id: try row.get("note_id"), actor: try row.get("actor"),
                text: try row.get("note"), createdAt: try row.get("created_at"))
        }
    }
}
