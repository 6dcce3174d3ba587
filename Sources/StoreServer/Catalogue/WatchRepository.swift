import ShopModel

/// The SQL of the watches.
struct WatchRepository: Sendable {
    /// The columns that make a ``Watch``, of the table under the name `w`.
    static let columns = """
        w.watch_id, w.watch_name, w.brand, w.model_code, w.collection, w.category, w.description,
        w.price, w.currency, w.on_hand - w.reserved AS stock_quantity, w.position, w.version,
        w.updated_at, w.movement, w.caliber, w.power_reserve_hours, w.case_diameter_mm,
        w.case_thickness_mm, w.case_material, w.crystal, w.dial_color, w.strap, w.lug_width_mm,
        w.water_resistance_m, w.gender
        """

    /// Returns all watches in the store's own order.
    func all(in reader: some SQLReader) throws(DatabaseError) -> [Watch] {
        try watches(
            reader.query(
                "SELECT \(Self.columns) FROM watches w ORDER BY w.position, w.watch_id"))
    }

    /// Returns some watches in the store's own order.
    func page(
        offset: Int, limit: Int, in reader: some SQLReader
    ) throws(DatabaseError) -> [Watch] {
        try watches(
            reader.query(
                """
                SELECT \(Self.columns) FROM watches w ORDER BY w.position, w.watch_id
                LIMIT $1 OFFSET $2
                """,
                [limit, offset]))
    }

    /// Returns how many watches there are.
    func count(in reader: some SQLReader) throws(DatabaseError) -> Int {
        try reader.first("SELECT count(*) AS total FROM watches")?.get("total") ?? 0
    }

    /// Returns a watch; nil where there is none of that id.
    func find(_ id: WatchID, in reader: some SQLReader) throws(DatabaseError) -> Watch? {
        try watches(
            reader.query("SELECT \(Self.columns) FROM watches w WHERE w.watch_id = $1", [id])
        ).first
    }

    private func watches(_ rows: [Row]) throws(DatabaseError) -> [Watch] {
        var watches: [Watch] = []
        watches.reserveCapacity(rows.count)
        for row in rows { watches.append(try Watch(row)) }
        return watches
    }
}
