import Hummingbird
import ShopModel

/// Knows people and scripts by the token of `Authorization: Bearer` (RFC 6750, section 2.1).
struct SessionAuthenticator: Authenticator {
    private let sessions: SessionService
    private let scripts: ScriptTokenService
    private let orderTokens: OrderTokenCodec
    private let now: @Sendable () -> Timestamp

    init(
        sessions: SessionService, scripts: ScriptTokenService, orderTokens: OrderTokenCodec,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.sessions = sessions
        self.scripts = scripts
        self.orderTokens = orderTokens
        self.now = now
    }

    func principal(of request: Request) async throws -> Principal {
        guard let token = Self.bearerToken(of: request) else {
            throw Problem(.notAuthenticated, detail: "Nobody is logged in.")
        }
        return token.hasPrefix(ScriptTokenText.prefix)
            ? try await scripts.authenticate(token) : try await sessions.authenticate(token)
    }

    func openedOrder(by request: Request) throws -> OrderID? {
        guard let token = Self.bearerToken(of: request), token.hasPrefix(OrderTokenCodec.prefix)
        else { return nil }
        guard let order = orderTokens.read(token, at: now()) else {
            throw Problem(.notAuthenticated, detail: "The order's token is not good any more.")
        }
        return order
    }

    private static func bearerToken(of request: Request) -> String? {
        let parts = (request.headers[.authorization] ?? "").split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
