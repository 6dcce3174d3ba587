import ShopModel

extension WatchRepository {
    /// How many watches of each kind are looked at.
    private static let candidateLimit = 60

    /// Returns watches that may be like one: of its collection, and those of its category and of
    /// the whole shop that are nearest in price.
    ///
    /// Never the watch itself.
    func candidates(
        beside watch: Watch, in reader: some SQLReader
    ) throws(DatabaseError) -> [Watch] {
        var found: [Watch] = []
        var seen: Set<WatchID> = [watch.id]
        let kin = "w.brand = $2 AND w.collection = $3"
        found += try candidates(
            kin, [watch.brand, watch.collection], order: "w.position, w.watch_id", beside: watch,
            in: reader)
        for (scope, values) in [
            ("w.category = $3 AND ", [watch.category] as [any SQLValueConvertible]), ("", []),
        ] {
            for (comparison, direction) in [(">=", ""), ("<", " DESC")] {
                found += try candidates(
                    "\(scope)w.price \(comparison) $2", [watch.price.minorUnits] + values,
                    order: "w.price\(direction), w.watch_id\(direction)", beside: watch,
                    in: reader)
            }
        }
        return found.filter { seen.insert($0.id).inserted }
    }

    private func candidates(
        _ condition: String, _ values: [any SQLValueConvertible], order: String,
        beside watch: Watch, in reader: some SQLReader
    ) throws(DatabaseError) -> [Watch] {
        try watches(
            reader.query(
                """
                SELECT \(Self.columns) FROM watches w
                WHERE w.removed_at IS NULL AND w.watch_id <> $1 AND \(condition)
                ORDER BY \(order) LIMIT \(Self.candidateLimit)
                """,
                [watch.id] + values))
    }
}
