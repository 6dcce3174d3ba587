import HTTPTypes
import Hummingbird
import ShopModel

/// Tells who sends a request.
///
/// The accounts implement it; the routes ask it wherever a route's access is for someone.
protocol Authenticator: Sendable {
    /// Returns who sends the request; throws the ``Problem`` to answer with where nobody is logged
    /// in, or no longer.
    func principal(of request: Request) async throws -> Principal

    /// Returns the order that the token of a request opens; nil where it is a token of another kind.
    ///
    /// Throws the ``Problem`` to answer with where it is one that is not good, or no longer.
    func openedOrder(by request: Request) throws -> OrderID?
}

extension Authenticator {
    /// Returns who sends a request to a route; nil for nobody where that is allowed.
    ///
    /// Throws the ``Problem`` to answer with where the route is not for them.
    func admit(_ request: Request, to route: Route) async throws -> Principal? {
        let isAnonymous = request.headers[.authorization] == nil
        if route.access == .visitor && isAnonymous { return nil }
        guard route.access == .visitor || route.access.role != nil else { return nil }
        let principal = try await principal(of: request)
        if case .script(let token) = principal.credential, !token.opens(route) {
            throw Problem(.forbidden, detail: "The token is not for this.")
        }
        if let role = route.access.role, !principal.customer.role.includes(role) {
            throw Problem(.forbidden, detail: "This is for \(role.rawValue) only.")
        }
        if route.isSensitive && !principal.isReauthenticated {
            throw Problem(.reauthenticate, detail: "Show your password again first.")
        }
        return principal
    }
}
