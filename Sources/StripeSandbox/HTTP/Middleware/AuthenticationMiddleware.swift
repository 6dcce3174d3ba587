import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird

/// Lets only requests pass that carry the secret key, as a bearer token or as the user name of
/// basic authentication (<https://docs.stripe.com/api/authentication>).
struct AuthenticationMiddleware: RouterMiddleware {
    private let keyDigest: SHA256Digest

    init(secretKey: String) {
        keyDigest = SHA256.hash(data: Data(secretKey.utf8))
    }

    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let key = Self.key(in: request.headers[.authorization]) else {
            throw StripeError.missingKey
        }
        // Digests compare in constant time.
        guard SHA256.hash(data: Data(key.utf8)) == keyDigest else { throw StripeError.wrongKey }
        return try await next(request, context)
    }

    private static func key(in authorization: String?) -> String? {
        guard let parts = authorization?.split(separator: " ", maxSplits: 1), parts.count == 2
        else {
            return nil
        }
        switch parts[0].lowercased() {
        case "bearer":
            return String(parts[1])
        case "basic":
            return Data(base64Encoded: String(parts[1]))
                .flatMap { String(validating: $0, as: UTF8.self) }
                .flatMap { $0.split(separator: ":", omittingEmptySubsequences: false).first }
                .map(String.init)
        default:
            return nil
        }
    }
}
