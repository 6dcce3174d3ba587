import Hummingbird

/// Tells who sends a request.
///
/// The accounts implement it; the routes ask it wherever a route's access is for someone.
protocol Authenticator: Sendable {
    /// Returns who sends the request; throws the ``Problem`` to answer with where nobody is logged
    /// in, or no longer.
    func principal(of request: Request) async throws -> Principal
}
