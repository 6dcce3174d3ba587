import ShopModel

/// The SQL of the watches.
struct WatchRepository: Sendable {
    /// The columns that make a ``Watch``, of the table under the name `w`.
    static let columns = """
        w.watch_id, w.watch_name, w.brand, w.model_code, w.collection, w.category, w.description,
        w.price, w.currency, w.on_hand - w.reserved AS stock_quantity, w.position, w.version,
        w.updated_at, w.image_version, \(specColumns)
        """

    private static let specColumns =
        WatchSpecs.columnNames.map { "w.\($0)" }.joined(separator: ", ")

    /// Returns all watches in the store's own order.
    func all(in reader: some SQLReader) throws(DatabaseError) -> [Watch] {
        try watches(WatchQuery(), in: reader)
    }

    /// Returns a watch; nil where there is none of that id in the catalogue.
    func find(_ id: WatchID, in reader: some SQLReader) throws(DatabaseError) -> Watch? {
        try watches(
            reader.query(
                """
                SELECT \(Self.columns) FROM watches w
                WHERE w.watch_id = $1 AND w.removed_at IS NULL
                """,
                [id])
        ).first
    }

    /// Reads rows of ``columns``.
    func watches(_ rows: [Row]) throws(DatabaseError) -> [Watch] {
        var watches: [Watch] = []
        watches.reserveCapacity(rows.count)
        for row in rows { watches.append(try Watch(row)) }
        return watches
    }
}
