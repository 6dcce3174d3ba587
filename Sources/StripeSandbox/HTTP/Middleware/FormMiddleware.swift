import HTTPTypes
import Hummingbird
import NIOCore

/// Decodes the parameters of a request, once: a form in the body of a POST, else the query.
struct FormMiddleware: RouterMiddleware {
    private static let maximumBodySize = 1024 * 1024

    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if request.method == .post {
            let body = try await Self.body(of: request)
            guard body.readableBytes == 0 || Self.isForm(request) else {
                throw StripeError.wrongMediaType
            }
            context.form = try FormDecoder.decode(body.readableBytesView)
        } else {
            context.form = try FormDecoder.decode((request.uri.query ?? "").utf8)
        }
        return try await next(request, context)
    }

    private static func body(of request: Request) async throws -> ByteBuffer {
        do {
            return try await request.body.collect(upTo: maximumBodySize)
        } catch is NIOTooManyBytesError {
            throw StripeError.bodyTooLarge(limit: maximumBodySize)
        }
    }

    private static func isForm(_ request: Request) -> Bool {
        let mediaType = request.headers[.contentType]?.split(separator: ";").first
        return mediaType?.lowercased() == "application/x-www-form-urlencoded"
    }
}
