import Hummingbird
import ShopModel

/// The routes by which whoever manages the store manages its people and their scripts.
struct PeopleController: Sendable {
    let desk: CustomerDesk
    let scripts: ScriptTokenService

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.customers, list)
        routes.on(.customer) { request, context in
            try .own(await desk.find(context.identifier("customer_id")), for: request)
        }
        routes.on(.updateCustomer, body: UpdateCustomerRequest.self) { body, _, context in
            try .json(
                await desk.update(
                    context.identifier("customer_id"), with: body, by: context.requirePrincipal()))
        }
        addTokenRoutes(to: routes)
    }

    private func addTokenRoutes(to routes: StoreRoutes) {
        routes.on(.scriptTokens) { request, _ in
            try .own(await scripts.all(), for: request)
        }
        routes.on(.scriptToken) { request, context in
            try .own(await scripts.find(context.identifier("token_id")), for: request)
        }
        routes.on(.createScriptToken, body: CreateTokenRequest.self) { body, _, context in
            try .json(
                await scripts.create(body, by: context.requirePrincipal()), status: .created)
        }
        routes.on(.revokeScriptToken) { _, context in
            try await scripts.revoke(
                context.identifier("token_id"), by: context.requirePrincipal())
            return .noContent
        }
    }

    /// Answers with all accounts, or with a page where one is asked for.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let filter = CustomerFilter(query: &query)
        let page = query.page()
        try query.finish()
        guard let page else { return try .json(await desk.all(filter)) }
        return try .json(await desk.page(page, filter))
    }
}

extension CustomerFilter {
    /// Reads a query, in which everything wrong is noted.
    fileprivate init(query: inout QueryParameters) {
        if let text = query.text("search"), !text.isEmpty {
            if text.unicodeScalars.count > 100 || text.utf8.contains(0) {
                query.note("search", "must be at most 100 characters")
            } else {
                search = text
            }
        }
        if let text = query.text("role") {
            role = Role(rawValue: text)
            if role == nil {
                let names = Role.allCases.map(\.rawValue).joined(separator: ", ")
                query.note("role", "must be one of \(names)")
            }
        }
        isDisabled = query.integer("disabled", in: 0...1).map { $0 == 1 }
    }
}
