package import ShopModel

/// Which watches a list shows, and in which order.
package struct CatalogueQuery: Hashable, Sendable {
    /// Words or beginnings of words, all of which a watch must have, and after a `!` those that it
    /// must not have; empty for every watch.
    package var search: String
    /// What the list is narrowed to.
    package var filter: CatalogueFilter
    /// The order.
    package var order: CatalogueOrder

    /// Makes a query; without anything it asks for the whole catalogue in the store's own order.
    package init(
        search: String = "", filter: CatalogueFilter = CatalogueFilter(),
        order: CatalogueOrder = .store
    ) {
        self.search = search
        self.filter = filter
        self.order = order
    }

    /// The condition that the search stands for; nil where every watch fits.
    var words: SearchWords? { SearchWords(search) }
    /// Whether the rows stand in the order of the index, and all that fits the search is shown.
    var isPlain: Bool { filter.isEmpty && order == .store }
}
