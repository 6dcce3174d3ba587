/// One page of the audit log by number, the newest entry first.
package struct AuditPage: Hashable, Sendable, Codable {
    /// The entries of the page.
    package var entries: [AuditRecord]
    /// How many entries there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(entries: [AuditRecord], total: Int, page: Int, pages: Int) {
        self.entries = entries
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case entries
        case total
        case page
        case pages
    }
}
