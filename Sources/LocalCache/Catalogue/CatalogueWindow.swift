package import ShopModel

/// Some consecutive rows of a list of watches.
package struct CatalogueWindow: Hashable, Sendable {
    /// The place of the first row in the whole list, from 0.
    package var start: Int
    /// The rows.
    package var rows: [Watch]
    /// How many rows the whole list has.
    package var total: Int

    /// Makes a window from its facts.
    package init(start: Int, rows: [Watch], total: Int) {
        self.start = start
        self.rows = rows
        self.total = total
    }
}
