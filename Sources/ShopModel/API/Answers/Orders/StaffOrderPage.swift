/// One page of the orders by number, the newest first.
package struct StaffOrderPage: Hashable, Sendable, Codable {
    /// The orders of the page.
    package var orders: [StaffOrder]
    /// How many orders there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(orders: [StaffOrder], total: Int, page: Int, pages: Int) {
        self.orders = orders
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case orders
        case total
        case page
        case pages
    }
}
