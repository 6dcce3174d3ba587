/// One page of the jobs by number, the newest first.
package struct JobPage: Hashable, Sendable, Codable {
    /// The jobs of the page.
    package var jobs: [Job]
    /// How many jobs there are on all pages.
    package var total: Int
    /// The number of the page, from 1.
    package var page: Int
    /// How many pages there are.
    package var pages: Int

    /// Makes a page from its facts.
    package init(jobs: [Job], total: Int, page: Int, pages: Int) {
        self.jobs = jobs
        self.total = total
        self.page = page
        self.pages = pages
    }

    enum CodingKeys: String, CodingKey {
        case jobs
        case total
        case page
        case pages
    }
}
