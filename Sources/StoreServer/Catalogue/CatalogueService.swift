import ShopModel

/// What the store offers, for anyone to read.
struct CatalogueService: Sendable {
    private let database: any Database
    private let watches = WatchRepository()

    init(database: any Database) {
        self.database = database
    }

    /// Returns all watches in the store's own order.
    func all() async throws -> [Watch] {
        try await database.read { try watches.all(in: $0) }
    }

    /// Returns the page of a number from 1, of so many watches at most; beyond the last page it is
    /// empty.
    func page(_ number: Int, limit: Int) async throws -> WatchPage {
        try await database.read { snapshot in
            let total = try watches.count(in: snapshot)
            let (offset, isBeyond) = (number - 1).multipliedReportingOverflow(by: limit)
            return WatchPage(
                watches: isBeyond
                    ? [] : try watches.page(offset: offset, limit: limit, in: snapshot),
                total: total, page: number, pages: (total + limit - 1) / limit)
        }
    }

    /// Returns a watch; throws `not_found`.
    func watch(_ id: WatchID) async throws -> Watch {
        guard let watch = try await database.read({ try watches.find(id, in: $0) }) else {
            throw Problem.notFound
        }
        return watch
    }
}
