import Hummingbird
import ShopModel

/// The routes by which people come in and go out.
struct AccountController: Sendable {
    let accounts: AccountService
    let sessions: SessionService
    let passwords: PasswordService
    let resets: PasswordResets

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.register, body: RegisterRequest.self) { body, request, context in
            try .session(
                await accounts.register(body, from: context.client(of: request)),
                status: .created)
        }
        routes.on(.login, body: LoginRequest.self) { body, request, context in
            try .session(await accounts.login(body, from: context.client(of: request)))
        }
        routes.on(.refresh, body: RefreshRequest.self) { body, _, _ in
            try .session(await sessions.refresh(body))
        }
        routes.on(.logout) { _, context in
            try await sessions.close(context.requireSession())
            return .noContent
        }
        addPasswordRoutes(to: routes)
        addSessionRoutes(to: routes)
    }

    private func addPasswordRoutes(to routes: StoreRoutes) {
        routes.on(.reauthenticate, body: ReauthenticateRequest.self) { body, _, context in
            try .json(
                await passwords.reauthenticate(
                    body, by: context.requirePrincipal().customer.id,
                    in: context.requireSession()))
        }
        routes.on(.changePassword, body: ChangePasswordRequest.self) { body, _, context in
            try await passwords.change(
                body, of: context.requirePrincipal().customer.id, in: context.requireSession())
            return .noContent
        }
        routes.on(.forgotPassword, body: ForgotPasswordRequest.self) { body, request, context in
            try await resets.request(body, from: context.client(of: request))
            return Response(status: .accepted)
        }
        routes.on(.resetPassword, body: ResetPasswordRequest.self) { body, request, context in
            try await resets.reset(body, from: context.client(of: request))
            return .noContent
        }
    }

    private func addSessionRoutes(to routes: StoreRoutes) {
        routes.on(.sessions) { request, context in
            try .own(await sessions.entries(of: context.requirePrincipal()), for: request)
        }
        routes.on(.endSessions) { _, context in
            try await sessions.closeAll(
                of: context.requirePrincipal().customer.id, but: context.requireSession())
            return .noContent
        }
        routes.on(.endSession) { _, context in
            try await sessions.close(
                context.identifier("session_id"), of: context.requirePrincipal().customer.id)
            return .noContent
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
