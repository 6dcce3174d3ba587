import ShopModel

extension WatchRepository {
    /// The columns that staff set, in the order of ``values(of:)``.
    private static let writtenColumns =
        [
            "model_code", "ean", "watch_name", "brand", "collection", "category", "description",
            "price", "currency", "price_basis", "source",
        ] + WatchSpecs.columnNames

    private static func values(of facts: WatchFacts) -> [any SQLValueConvertible] {
        [
            facts.modelCode, facts.ean, facts.name, facts.brand, facts.collection, facts.category,
            facts.description, facts.price.minorUnits, facts.price.currency, facts.priceBasis,
            facts.source,
        ] + facts.specs.columnValues
    }

    /// Adds a watch at a place of the store's order, with an empty shelf, and notes the change.
    func insert(
        _ facts: WatchFacts, id: WatchID, position: Int, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        let columns = ["watch_id", "position", "on_hand", "created_at", "updated_at"]
        let own: [any SQLValueConvertible] = [id, position, 0, time, time]
        let names = columns + Self.writtenColumns
        let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        try transaction.execute(
            "INSERT INTO watches (\(names.joined(separator: ", "))) VALUES (\(places))",
            own + Self.values(of: facts))
        try SearchIndex().update(id, facts.searchedTexts, in: transaction)
        transaction.recordChange(.watch, id: id.description, version: 1)
    }

    /// Writes the facts of a watch whose version is the given one, counts it up and notes the
    /// change; nil where the watch has another version, or is not there.
    ///
    /// A watch that was removed is in the catalogue again.
    func update(
        _ facts: WatchFacts, of id: WatchID, version: Int64, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) -> Int64? {
        let sets = Self.writtenColumns.enumerated().map { "\($1) = $\($0 + 4)" }
        let row = try transaction.first(
            """
            UPDATE watches SET \(sets.joined(separator: ", ")), version = version + 1,
                updated_at = $3, removed_at = NULL
            WHERE watch_id = $1 AND version = $2 RETURNING version
            """,
            [id, version, time] + Self.values(of: facts))
        guard let row else { return nil }
        let version: Int64 = try row.get("version")
        try SearchIndex().update(id, facts.searchedTexts, in: transaction)
        transaction.recordChange(.watch, id: id.description, version: version)
        return version
    }

    /// Brings the removed watch of a reference back with new facts; nil where there is none.
    func revive(
        _ facts: WatchFacts, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> WatchID? {
        let row = try transaction.first(
            """
            SELECT watch_id, version FROM watches
            WHERE model_code = $1 AND removed_at IS NOT NULL
            """,
            [facts.modelCode])
        guard let row else { return nil }
        let id: WatchID = try row.get("watch_id")
        let version: Int64 = try row.get("version")
        return try update(facts, of: id, version: version, at: time, in: transaction) == nil
            ? nil : id
    }

    /// Takes a watch out of the catalogue and notes it for the clients; its orders and its ledger
    /// keep it.
    func remove(
        _ id: WatchID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        let row = try transaction.first(
            """
            UPDATE watches SET removed_at = $2, version = version + 1, updated_at = $2
            WHERE watch_id = $1 RETURNING version
            """,
            [id, time])
        guard let row else { return }
        transaction.recordChange(.removed, id: id.description, version: try row.get("version"))
    }

    /// Counts a new picture of a watch and returns its number.
    func countImage(
        of id: WatchID, at time: Timestamp, in transaction: Transaction
    ) throws -> Int64 {
        let row = try transaction.first(
            """
            UPDATE watches SET image_version = image_version + 1, version = version + 1,
                updated_at = $2
            WHERE watch_id = $1 RETURNING version, image_version
            """,
            [id, time])
        guard let row else { throw Problem.notFound }
        transaction.recordChange(.watch, id: id.description, version: try row.get("version"))
        return try row.get("image_version")
    }
}
