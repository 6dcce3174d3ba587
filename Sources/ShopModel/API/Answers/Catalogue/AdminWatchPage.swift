/// One page of the catalogue for the store's staff.
package struct AdminWatchPage: Hashable, Sendable, Codable {
    /// The watches of the page.
    package var watches: [AdminWatch]
    /// How many watches there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(watches: [AdminWatch], total: Int, page: Int, pages: Int) {
        self.watches = watches
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case watches
        case total
        case page
        case pages
    }
}
