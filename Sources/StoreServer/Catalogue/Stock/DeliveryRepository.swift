import ShopModel

/// The SQL of the deliveries.
struct DeliveryRepository: Sendable {
    /// Adds a delivery without lines; false where its number was booked before.
    ///
    /// Where another transaction is booking the number, this waits for its end.
    func insert(
        _ number: String, by actor: Actor, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let added = try transaction.execute(
            """
            INSERT INTO deliveries (delivery_number, booked_at, booked_by) VALUES ($1, $2, $3)
            ON CONFLICT (delivery_number) DO NOTHING
            """,
            [number, time, actor.text])
        return added == 1
    }

    /// Adds what came of one watch.
    func insertLine(
        _ watch: WatchID, quantity: Int, of number: String, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO delivery_lines (delivery_number, watch_id, quantity) VALUES ($1, $2, $3)
            """,
            [number, watch, quantity])
    }

    /// Returns a delivery that was booked; throws `not_found`.
    func find(
        _ number: String, isRepeat: Bool, in reader: some SQLReader
    ) throws -> Delivery {
        let head = try reader.first(
            "SELECT booked_at, booked_by FROM deliveries WHERE delivery_number = $1", [number])
        guard let head else { throw Problem.notFound }
        let rows = try reader.query(
            """
            SELECT l.watch_id, w.model_code, w.watch_name, l.quantity
            FROM delivery_lines l JOIN watches w ON w.watch_id = l.watch_id
            WHERE l.delivery_number = $1 ORDER BY l.watch_id
            """,
            [number])
        return Delivery(
            number: number, bookedAt: try head.get("booked_at"),
            bookedBy: try head.get("booked_by"), isRepeat: isRepeat,
            lines: try rows.map { row in
                Delivery.Line(
                    watchID: try row.get("watch_id"), modelCode: try row.get("model_code"),
                    watchName: try row.get("watch_name"), quantity: try row.get("quantity"))
            })
    }
}
