import ShopModel

/// A row of the change log as the stream of events tells of it.
struct LoggedChange: Hashable, Sendable {
    /// Its place in the log.
    let sequence: Int64
    /// What kind of object it tells of: `watch`, `settings`, `order`.
    let subject: String
    let objectID: String
    /// Whose the object is, as the tables have it; nil for what everybody may see.
    let owner: String?
    /// Where in the log the object last became another one than by its stock.
    let factsSequence: Int64

    /// Reads the rows after a place, oldest first.
    static func list(
        after sequence: Int64, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [LoggedChange] {
        var changes: [LoggedChange] = []
        let rows = try reader.query(
            """
            SELECT sequence, subject, object_id, owner, facts_sequence FROM change_log
            WHERE sequence > $1 ORDER BY sequence LIMIT $2
            """,
            [sequence, limit])
        for row in rows {
            changes.append(
                LoggedChange(
                    sequence: try row.get("sequence"), subject: try row.get("subject"),
                    objectID: try row.get("object_id"), owner: try row.get("owner"),
                    factsSequence: try row.get("facts_sequence")))
        }
        return changes
    }
}
