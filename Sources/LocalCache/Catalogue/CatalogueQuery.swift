/// Which watches a list shows, and in which order.
package struct CatalogueQuery: Hashable, Sendable {
    /// Words or beginnings of words, all of which a watch must have; empty for every watch.
    package var search: String

    /// Makes a query; without words it asks for the whole catalogue in the store's own order.
    package init(search: String = "") {
        self.search = search
    }

    /// The words, cut where the index cuts them: at anything but letters and digits.
    var words: [String] {
        search.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
