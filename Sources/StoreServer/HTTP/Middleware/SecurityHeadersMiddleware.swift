import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps a browser from misusing it, and keeps what is private out of
/// caches.
///
/// After the OWASP HTTP Headers cheat sheet. An API's answer is no page: its policy allows nothing.
struct SecurityHeadersMiddleware: RouterMiddleware {
    /// Whether browsers reach the store by https, and are to keep to it.
    let isSecure: Bool

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in Self.always { response.headers[field.name] = field.value }
        for field in Self.usual where response.headers[field.name] == nil {
            response.headers[field.name] = field.value
        }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }

    /// What no answer is without.
    static let always: HTTPFields = [
        .xContentTypeOptions: "nosniff", .referrerPolicy: "no-referrer", .xFrameOptions: "DENY",
    ]

    /// What an answer has that says nothing else.
    static let usual: HTTPFields = [
        .cacheControl: "no-store",
        .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    ]
}
