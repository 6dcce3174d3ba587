import Hummingbird
import ShopModel

/// Answers the routes that clients keep their mirror of the catalogue, and of what is their own, by.
struct ChangeController: Sendable {
    private static let maximumLimit = 1_000

    private let changes: ChangeService

    init(changes: ChangeService) {
        self.changes = changes
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.changes) { request, context in
            try await list(request, context, cacheControl: "public, no-cache") { cursor, limit in
                try await changes.page(after: cursor, limit: limit)
            }
        }
        routes.on(.myChanges) { request, context in
            let owner = try context.requirePrincipal().customer.id
            return try await list(request, context, cacheControl: "private, no-cache") {
                cursor, limit in
                try await changes.page(after: cursor, limit: limit, of: owner)
            }
        }
    }

    /// Answers a page.
    private func list(
        _ request: Request, _ context: StoreRequestContext, cacheControl: String,
        page read: (ChangeCursor?, _ limit: Int) async throws -> ChangesPage
    ) async throws -> Response {
        var query = context.query
        let limit = query.integer("limit", in: 1...Self.maximumLimit) ?? Self.maximumLimit
        let text = query.text("cursor")
        let cursor = text.flatMap(ChangeCursor.init(text:))
        if text != nil, cursor == nil { query.note("cursor", "must be one that the store gave") }
        try query.finish()
        let page = try await read(cursor, limit)
        return try .cachedJSON(
            page, tag: tag(of: page, after: text, limit: limit), cacheControl: cacheControl,
            for: request)
    }

    /// Returns a tag that leaves the clock out, which is why it is weak.
    ///
    /// Who has seen the newest change gets a 304 until there is another one. Where a page ends
    /// tells what is on it, but not whether it is still the last one.
    private func tag(of page: ChangesPage, after cursor: String?, limit: Int) -> EntityTag {
        let state = [
            ProductVersion.current, cursor ?? "", String(limit), page.nextCursor,
            String(page.hasMore),
        ]
        return EntityTag(weak: state.joined(separator: " "))
    }
}
