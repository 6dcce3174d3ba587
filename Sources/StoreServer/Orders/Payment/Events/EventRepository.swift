import ShopModel

/// The SQL of the provider's events that were taken.
struct EventRepository {
    /// Tells whether an event came before.
    func contains(_ id: String, in reader: some SQLReader) throws(DatabaseError) -> Bool {
        try reader.first("SELECT event_id FROM stripe_events WHERE event_id = $1", [id]) != nil
    }

    /// Notes an event; false where it came before.
    func insert(
        _ id: String, type: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO stripe_events (event_id, type, received_at) VALUES ($1, $2, $3)
            ON CONFLICT (event_id) DO NOTHING
            """,
            [id, type, time])
        return inserted == 1
    }
}
