import HTTPTypes
import Hummingbird

/// Refuses requests for another version of the API; without the header, the account's version
/// applies, which is the same one.
struct VersionMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        let version = request.headers[.stripeVersion] ?? APIVersion.current
        guard version == APIVersion.current else { throw StripeError.unknownVersion(version) }
        return try await next(request, context)
    }
}
