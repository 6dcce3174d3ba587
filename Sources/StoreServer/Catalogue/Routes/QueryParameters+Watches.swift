import ShopModel

extension QueryParameters {
    /// Returns the filter that the parameters ask for; what is wrong with them is noted.
    mutating func watchFilter(in currency: Currency) -> WatchFilter {
        WatchFilter(
            category: text("category", upTo: 40), brand: text("brand", upTo: 200),
            collection: text("collection", upTo: 200),
            terms: text("search", upTo: 200).map(SearchTerms.sought),
            minimumPrice: amount("min_price", in: currency),
            maximumPrice: amount("max_price", in: currency), isInStock: flag("in_stock"),
            movement: text("movement", upTo: 80))
    }

    /// Returns the order that is asked for, the store's own where none is.
    mutating func watchSort() -> WatchSort {
        guard let word = text("sort"), !word.isEmpty else { return .position }
        if let sort = WatchSort(word: word) { return sort }
        let words = WatchSort.allCases.map(\.rawValue).joined(separator: ", ")
        note("sort", "must be one of \(words)")
        return .position
    }
}
