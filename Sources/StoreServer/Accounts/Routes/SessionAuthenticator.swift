import Hummingbird
import ShopModel

/// Knows people by the access token of `Authorization: Bearer` (RFC 6750, section 2.1).
struct SessionAuthenticator: Authenticator {
    private let sessions: SessionService

    init(sessions: SessionService) {
        self.sessions = sessions
    }

    func principal(of request: Request) async throws -> Principal {
        let parts = (request.headers[.authorization] ?? "").split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Problem(.notAuthenticated, detail: "Nobody is logged in.")
        }
        return try await sessions.authenticate(String(parts[1]))
    }
}
