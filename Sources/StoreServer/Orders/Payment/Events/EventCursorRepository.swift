import ShopModel

/// The SQL of how far the provider's events have been read.
struct EventCursorRepository {
    /// Returns the last event that was read; nil before the first.
    func find(in reader: some SQLReader) throws(DatabaseError) -> String? {
        try reader.first("SELECT event_id FROM provider_cursor")?.get("event_id")
    }

    /// Notes the last event that was read.
    func set(
        _ event: String, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO provider_cursor (cursor_row, event_id, read_at) VALUES (1, $1, $2)
            ON CONFLICT (cursor_row) DO UPDATE SET event_id = excluded.event_id,
                read_at = excluded.read_at
            """,
            [event, time])
    }
}
