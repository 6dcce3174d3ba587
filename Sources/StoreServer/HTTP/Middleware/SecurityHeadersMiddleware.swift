import HTTPTypes
import Hummingbird

/// Puts on every answer what keeps a browser from misusing it, and keeps what is private out of
/// caches.
///
/// After the OWASP HTTP Headers cheat sheet. An API's answer is no page: its policy allows nothing.
struct SecurityHeadersMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.xContentTypeOptions] = "nosniff"
        setDefault("no-store", of: .cacheControl, in: &response)
        setDefault(
            "default-src 'none'; frame-ancestors 'none'", of: .contentSecurityPolicy,
            in: &response)
        response.headers[.referrerPolicy] = "no-referrer"
        return response
    }

    private func setDefault(
        _ value: String, of name: HTTPField.Name, in response: inout Response
    ) {
        if response.headers[name] == nil { response.headers[name] = value }
    }
}
