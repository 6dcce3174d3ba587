import ShopModel

/// Which rows of the ledger are asked for, and the SQL of reading them; nil does not count.
struct MovementFilter: Hashable, Sendable {
    var watch: WatchID?
    var reason: StockMovement.Reason?
    /// From this moment on.
    var start: Timestamp?
    /// Before this moment.
    var end: Timestamp?

    private var conditions: SQLConditions {
        var conditions = SQLConditions()
        conditions.add(watch) { "m.watch_id = \($0)" }
        conditions.add(reason) { "m.reason = \($0)" }
        conditions.add(start) { "m.created_at >= \($0)" }
        conditions.add(end) { "m.created_at < \($0)" }
        return conditions
    }

    /// Returns how many rows there are.
    func count(in reader: some SQLReader) throws(DatabaseError) -> Int {
        let row = try reader.first(
            "SELECT count(*) AS total FROM stock_movements m WHERE \(conditions.sql)",
            conditions.parameters)
        return try row?.get("total") ?? 0
    }

    /// Returns some of the rows, the newest first.
    func movements(
        offset: Int, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [StockMovement] {
        var conditions = conditions
        let count = "LIMIT \(conditions.bind(limit)) OFFSET \(conditions.bind(offset))"
        let rows = try reader.query(
            """
            SELECT m.movement_id, m.watch_id, w.model_code, w.watch_name, m.quantity_change,
                m.reason, m.reference, m.actor, m.note, m.created_at
            FROM stock_movements m JOIN watches w ON w.watch_id = m.watch_id
            WHERE \(conditions.sql) ORDER BY m.movement_id DESC \(count)
            """,
            conditions.parameters)
        var movements: [StockMovement] = []
        for row in rows { movements.append(try StockMovement(row)) }
        return movements
    }
}

extension StockMovement {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.get("movement_id"), watchID: try row.get("watch_id"),
            modelCode: try row.get("model_code"), watchName: try row.get("watch_name"),
            quantityChange: try row.get("quantity_change"), reason: try row.get("reason"),
            reference: try row.get("reference"), actor: try row.get("actor"),
            note: try row.get("note"), createdAt: try row.get("created_at"))
    }
}
