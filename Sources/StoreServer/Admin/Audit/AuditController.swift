import Hummingbird
import ShopModel

/// Answers the route of the audit log.
struct AuditController: Sendable {
    private static let longestName = 200

    private let database: any Database

    init(database: any Database) {
        self.database = database
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.auditLog, list)
    }

    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let page = query.page() ?? PageRequest()
        let list = AuditList(
            actor: Self.name("actor", &query), action: Self.name("action", &query),
            subject: Self.name("subject", &query), from: query.day("from")?.start,
            until: query.day("to")?.advanced(by: 1).start)
        try query.finish()
        let answer = try await database.read { snapshot in
            let total = try list.count(in: snapshot)
            let entries = try page.offset(of: total).map { offset in
                try list.entries(offset: offset, limit: page.limit, in: snapshot)
            }
            return AuditPage(
                entries: entries ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
        return try .json(answer)
    }

    private static func name(_ name: String, _ query: inout QueryParameters) -> String? {
        guard let text = query.text(name) else { return nil }
        guard (1...longestName).contains(text.utf8.count), !text.utf8.contains(0) else {
            query.note(name, "must have 1 to \(longestName) bytes")
            return nil
        }
        return text
    }
}
