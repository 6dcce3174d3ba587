import ShopModel

/// What the store offers, for anyone to read.
struct CatalogueService: Sendable {
    private let database: any Database
    private let currency: Currency
    private let watches = WatchRepository()

    init(database: any Database, currency: Currency) {
        self.database = database
        self.currency = currency
    }

    /// Returns the watches of a query, all of them.
    func all(_ query: WatchQuery = WatchQuery()) async throws -> [Watch] {
        try await database.read { try watches.watches(query, in: $0) }
    }

    /// Returns a page of the watches of a query; beyond the last one it is empty.
    func page(_ page: PageRequest, of query: WatchQuery) async throws -> WatchPage {
        try await database.read { snapshot in
            let total = try watches.count(query.filter, in: snapshot)
            let found = try page.offset(of: total).map { offset in
                try watches.watches(query, offset: offset, limit: page.limit, in: snapshot)
            }
            return WatchPage(
                watches: found ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
    }

    /// Returns the watches after a cursor; an empty one begins at the start.
    func window(
        after cursor: String, limit: Int, of query: WatchQuery
    ) async throws -> WatchWindow {
        let start = cursor.isEmpty ? nil : try WatchCursor(text: cursor, of: query)
        return try await database.read { snapshot in
            let (found, next) = try watches.window(
                query, after: start, limit: limit, in: snapshot)
            return WatchWindow(watches: found, nextCursor: try next?.text(of: query))
        }
    }

    /// Returns a watch; throws `not_found`.
    func watch(_ id: WatchID) async throws -> Watch {
        guard let watch = try await database.read({ try watches.find(id, in: $0) }) else {
            throw Problem.notFound
        }
        return watch
    }

    /// Returns the brands with their numbers.
    func brands() async throws -> [BrandSummary] {
        try await database.read { try watches.brands(currency: currency, in: $0) }
    }

    /// Returns what a filter can be narrowed by; each facet leaves its own choice out, so that its
    /// other values can be seen.
    func facets(_ filter: WatchFilter) async throws -> WatchFacets {
        var inStock = filter
        inStock.isInStock = true
        return try await database.read { [inStock] snapshot in
            WatchFacets(
                total: try watches.count(filter, in: snapshot),
                inStock: try watches.count(inStock, in: snapshot),
                categories: try watches.counts(
                    by: "category", filter.without(\.category), in: snapshot),
                brands: try watches.counts(by: "brand", filter.without(\.brand), in: snapshot),
                collections: try watches.counts(
                    by: "collection", filter.without(\.collection), in: snapshot),
                movements: try watches.counts(
                    by: "movement", filter.without(\.movement), in: snapshot),
                prices: try watches.prices(
                    filter.without(\.minimumPrice).without(\.maximumPrice), currency: currency,
                    in: snapshot))
        }
    }

    /// Returns the watches that are most like one, the likest first; throws `not_found`.
    func recommendations(for id: WatchID, limit: Int) async throws -> Recommendations {
        try await database.read { snapshot in
            guard let watch = try watches.find(id, in: snapshot) else { throw Problem.notFound }
            let candidates = try watches.candidates(beside: watch, in: snapshot)
            return Recommendations(
                recommendations: Likeness(to: watch).best(limit, of: candidates))
        }
    }
}
