import HTTPTypes
import Hummingbird
import ShopModel

/// Lets the pages of configured origins call the store from a browser (Fetch standard, CORS).
///
/// Tokens travel in `Authorization`, never in cookies, so no answer allows credentials.
struct CrossOriginMiddleware: RouterMiddleware {
    /// The origins that may; none turns all of this off.
    let origins: Set<String>
    /// The routes, to say which methods a path takes.
    let index: RouteIndex

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        guard !origins.isEmpty else { return try await next(request, context) }
        let origin = request.headers[.origin].flatMap { origins.contains($0) ? $0 : nil }
        var response: Response
        if let origin, let preflight = preflight(request) {
            response = preflight
            response.headers[.accessControlAllowOrigin] = origin
        } else {
            response = try await next(request, context)
            if let origin {
                response.headers[.accessControlAllowOrigin] = origin
                response.headers[.accessControlExposeHeaders] = Self.exposed
            }
        }
        // Caches must not give one origin's answer to another, nor to whoever sends none.
        let vary = response.headers[.vary].map { "\($0), Origin" } ?? "Origin"
        response.headers[.vary] = vary
        return response
    }

    /// Answers the question of a browser that comes before a request; nil where it is none, or is
    /// about a path that does not exist.
    private func preflight(_ request: Request) -> Response? {
        guard request.method == .options,
            request.headers[.accessControlRequestMethod] != nil,
            let methods = index.allowedMethods(at: request.uri.path)
        else { return nil }
        return Response(
            status: .noContent,
            headers: [
                .accessControlAllowMethods: methods,
                .accessControlAllowHeaders: Self.accepted,
                .accessControlMaxAge: "600",
            ])
    }

    private static let accepted = [
        "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match",
        "Last-Event-ID", "X-Correlation-Id",
    ].joined(separator: ", ")

    private static let exposed = [
        "ETag", "Idempotent-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After",
        "WWW-Authenticate", "X-Correlation-Id",
    ].joined(separator: ", ")
}
