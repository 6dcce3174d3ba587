import ShopModel

/// Which watches of the catalogue are asked for; what is nil does not count.
struct WatchFilter: Hashable, Codable, Sendable {
    var category: String?
    var brand: String?
    var collection: String?
    /// The words that someone searches, each of which must begin a word of the watch.
    var terms: [String]?
    /// In minor units.
    var minimumPrice: Int64?
    /// In minor units.
    var maximumPrice: Int64?
    /// Whether only what can be bought now is asked for.
    var isInStock = false
    /// A part of the words for how it is driven, in any case: `automatic`.
    var movement: String?
    /// The mark at or below which a stock is low, where only such watches are asked for.
    var lowStockMark: Int?

    /// Returns the filter with one choice taken back.
    func without<Value>(_ choice: WritableKeyPath<WatchFilter, Value?>) -> WatchFilter {
        var filter = self
        filter[keyPath: choice] = nil
        return filter
    }

    /// Writes the filter as conditions on the table `w`, and `d` for its words.
    func conditions(_ dialect: Dialect) -> SQLConditions {
        var conditions = SQLConditions("w.removed_at IS NULL")
        conditions.add(category) { "w.category = \($0)" }
        conditions.add(brand) { "w.brand = \($0)" }
        conditions.add(collection) { "w.collection = \($0)" }
        conditions.add(minimumPrice) { "w.price >= \($0)" }
        conditions.add(maximumPrice) { "w.price <= \($0)" }
        conditions.add(movement.map(Self.pattern)) { "LOWER(w.movement) LIKE \($0) ESCAPE '!'" }
        conditions.add(lowStockMark) { "w.on_hand - w.reserved <= \($0)" }
        if isInStock { conditions.add("w.on_hand > w.reserved") }
        addSearch(to: &conditions, dialect)
        return conditions
    }

    private func addSearch(to conditions: inout SQLConditions, _ dialect: Dialect) {
        guard let terms else { return }
        guard !terms.isEmpty else {
            // Something was sought, but no letter and no digit: nothing has it.
            conditions.add("1 = 0")
            return
        }
        conditions.add(dialect.searchQuery(terms)) { parameter in
            """
            w.watch_id IN (SELECT d.watch_id FROM search_documents d
                WHERE \(dialect.searchMatch(parameter)))
            """
        }
    }

    /// Returns the pattern of LIKE for a text with the part in it.
    private static func pattern(_ part: String) -> String {
        let escaped = part.lowercased().map { "!%_".contains($0) ? "!\($0)" : String($0) }
        return "%\(escaped.joined())%"
    }
}
