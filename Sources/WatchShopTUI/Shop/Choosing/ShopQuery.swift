import ShopModel

/// What the list is narrowed to, and the order that it stands in.
struct ShopQuery: Hashable, Codable, Sendable {
    /// Words or beginnings of words that a watch must have, or after a `!` must not have.
    var search = ""
    /// What was picked in the panel of filters.
    var filter = CatalogueFilter()
    /// The order.
    var order = CatalogueOrder.store

    /// Whether it leaves watches out.
    var isNarrowed: Bool { !search.isEmpty || !filter.isEmpty }

    /// The same without what was done last to leave watches out: the search, else the filter.
    var widened: ShopQuery {
        var wider = self
        if search.isEmpty { wider.filter = CatalogueFilter() } else { wider.search = "" }
        return wider
    }
}
