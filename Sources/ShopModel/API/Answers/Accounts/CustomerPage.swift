/// One page of the accounts by number, the newest first.
package struct CustomerPage: Hashable, Sendable, Codable {
    /// The accounts of the page.
    package var customers: [CustomerRecord]
    /// How many accounts there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(customers: [CustomerRecord], total: Int, page: Int, pages: Int) {
        self.customers = customers
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case customers
        case total
        case page
        case pages
    }
}
