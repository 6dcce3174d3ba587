/// Which page of a list is asked for.
struct PageRequest: Hashable, Sendable {
    /// The most that a page may have.
    static let maximumLimit = 200

    /// The number of the page, from 1.
    var number = 1
    /// How many things a page has at most.
    var limit = 50

    /// Returns how many things come before the page; nil where there are not so many.
    func offset(of total: Int) -> Int? {
        let (offset, isBeyond) = (number - 1).multipliedReportingOverflow(by: limit)
        return isBeyond || offset >= total ? nil : offset
    }

    /// Returns how many pages there are.
    func pages(of total: Int) -> Int { (total + limit - 1) / limit }
}

extension QueryParameters {
    /// Returns the page that `page` and `limit` ask for, nil where neither is there; what is wrong
    /// with them is noted.
    mutating func page() -> PageRequest? {
        let number = integer("page", in: 1...Int(Int32.max))
        let limit = integer("limit", in: 1...PageRequest.maximumLimit)
        guard number != nil || limit != nil else { return nil }
        var page = PageRequest()
        page.number = number ?? page.number
        page.limit = limit ?? page.limit
        return page
    }
}
