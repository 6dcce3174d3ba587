import ShopModel

extension WatchRepository {
    /// The columns that make an ``AdminWatch``, of the table under the name `w`.
    static let adminColumns = """
        \(columns), w.on_hand, w.reserved, w.ean, w.price_basis, w.source, w.created_at
        """

    /// Returns the watches of a query for the staff, so many from an offset at most, or all.
    func adminWatches(
        _ query: WatchQuery, offset: Int = 0, limit: Int? = nil, in reader: some SQLReader
    ) throws(DatabaseError) -> [AdminWatch] {
        var watches: [AdminWatch] = []
        for row in try rows(
            Self.adminColumns, of: query, offset: offset, limit: limit, in: reader)
        {
            watches.append(try AdminWatch(row))
        }
        return watches
    }

    /// Returns a watch of the catalogue for the staff; throws `not_found`.
    func adminWatch(_ id: WatchID, in reader: some SQLReader) throws -> AdminWatch {
        let row = try reader.first(
            """
            SELECT \(Self.adminColumns) FROM watches w
            WHERE w.watch_id = $1 AND w.removed_at IS NULL
            """,
            [id])
        guard let row else { throw Problem.notFound }
        return try AdminWatch(row)
    }

    /// Locks a watch of the catalogue until the commit and returns it as it is then; throws
    /// `not_found`.
    ///
    /// Nobody else changes its facts or its stock meanwhile. Whoever locks several does it in the
    /// order of their ids.
    func lock(_ id: WatchID, in transaction: Transaction) throws -> AdminWatch {
        try transaction.execute(
            "UPDATE watches SET version = version WHERE watch_id = $1", [id])
        return try adminWatch(id, in: transaction)
    }

    /// Returns the watch of the catalogue with a reference; nil where there is none.
    func find(modelCode: String, in reader: some SQLReader) throws(DatabaseError) -> WatchID? {
        try reader.first(
            "SELECT watch_id FROM watches WHERE model_code = $1 AND removed_at IS NULL",
            [modelCode])?.get("watch_id")
    }

    /// Returns the watch of the catalogue with an article number; nil where there is none.
    func find(ean: String, in reader: some SQLReader) throws(DatabaseError) -> WatchID? {
        try reader.first(
            "SELECT watch_id FROM watches WHERE ean = $1 AND removed_at IS NULL", [ean])?
            .get("watch_id")
    }
}

extension AdminWatch {
    /// Reads the columns of ``WatchRepository/adminColumns``.
    init(_ row: Row) throws(DatabaseError) {
        self.init(
            watch: try Watch(row), onHand: try row.get("on_hand"),
            reserved: try row.get("reserved"), ean: try row.get("ean"),
            priceBasis: try row.get("price_basis"), source: try row.get("source"),
            createdAt: try row.get("created_at"))
    }
}
