/// One page of the stock's ledger, the newest rows first.
package struct StockMovementPage: Hashable, Sendable, Codable {
    /// The rows of the page.
    package var movements: [StockMovement]
    /// How many rows there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(movements: [StockMovement], total: Int, page: Int, pages: Int) {
        self.movements = movements
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case movements
        case total
        case page
        case pages
    }
}
