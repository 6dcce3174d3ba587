import Hummingbird
import ShopModel

/// The routes of accounts and sessions.
struct AccountController: Sendable {
    private let accounts: AccountService
    private let sessions: SessionService
    private let passwords: PasswordService

    init(accounts: AccountService, sessions: SessionService, passwords: PasswordService) {
        self.accounts = accounts
        self.sessions = sessions
        self.passwords = passwords
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.register, body: RegisterRequest.self) { body, _, _ in
            try .session(await accounts.register(body), status: .created)
        }
        routes.on(.login, body: LoginRequest.self) { body, _, _ in
            try .session(await accounts.login(body))
        }
        routes.on(.refresh, body: RefreshRequest.self) { body, _, _ in
            try .session(await sessions.refresh(body))
        }
        routes.on(.logout) { _, context in
            try await sessions.close(context.requireSession())
            return .noContent
        }
        routes.on(.reauthenticate, body: ReauthenticateRequest.self) { body, _, context in
            let session = try context.requireSession()
            try await passwords.check(
                body.password, of: context.requirePrincipal().customer.id, field: "password")
            return try .json(await sessions.markReauthenticated(session))
        }
        routes.on(.me) { request, context in
            try .cachedJSON(
                context.requirePrincipal().customer, cacheControl: "private, no-cache",
                for: request)
        }
    }
}

extension Response {
    /// Answers with tokens, which nothing on the way may keep (RFC 6749, section 5.1).
    fileprivate static func session(
        _ answer: SessionAnswer, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var response = try json(answer, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
