/// One page of the catalogue by number.
package struct WatchPage: Hashable, Sendable, Codable {
    /// The watches of the page.
    package var watches: [Watch]
    /// How many watches there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(watches: [Watch], total: Int, page: Int, pages: Int) {
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
