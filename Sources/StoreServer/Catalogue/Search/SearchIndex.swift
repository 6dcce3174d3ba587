import ShopModel

/// The SQL of the words that the watches are searched by.
struct SearchIndex: Sendable {
    /// How many watches are taken into the index in one transaction.
    private static let batch = 2_000

    /// Writes the words of a watch, in place of those that it had.
    func update(
        _ watch: WatchID, _ texts: [String], in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO search_documents (watch_id, terms) VALUES ($1, $2)
            ON CONFLICT (watch_id) DO UPDATE SET terms = excluded.terms
            WHERE search_documents.terms <> excluded.terms
            """,
            [watch, SearchTerms.document(of: texts)])
    }

    /// Takes in the watches that have no words yet: those of a store that is older than the index.
    func complete(_ database: some Database) async throws {
        var isComplete = false
        while !isComplete {
            isComplete = try await database.transaction { transaction in
                let rows = try transaction.query(
                    """
                    SELECT \(WatchRepository.adminColumns) FROM watches w WHERE NOT EXISTS
                        (SELECT 1 FROM search_documents d WHERE d.watch_id = w.watch_id)
                    ORDER BY w.watch_id LIMIT $1
                    """,
                    [Self.batch])
                for row in rows {
                    let watch = try AdminWatch(row)
                    try update(
                        watch.watch.id, WatchFacts(watch).searchedTexts, in: transaction)
                }
                return rows.count < Self.batch
            }
        }
    }
}
