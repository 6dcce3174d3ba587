import Hummingbird
import ShopModel

/// Answers the route of the audit log.
struct AuditController: Sendable {
    private static let maximumLimit = 200
    private static let standardLimit = 50
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
        let page = query.integer("page", in: 1...Int(Int32.max)) ?? 1
        let limit = query.integer("limit", in: 1...Self.maximumLimit) ?? Self.standardLimit
        let list = AuditList(
            actor: Self.name("actor", &query), action: Self.name("action", &query),
            subject: Self.name("subject", &query), from: query.day("from")?.start,
            until: query.day("to")?.advanced(by: 1).start)
        try query.finish()
        let answer = try await database.read { snapshot in
            let total = try list.count(in: snapshot)
            return AuditPage(
                entries: try list.entries(
                    offset: (page - 1) * limit, limit: limit, in: snapshot),
                total: total, page: page, pages: (total + limit - 1) / limit)
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
