import HTTPTypes
import Hummingbird

/// Notes which client a request is from.
struct ClientMiddleware: RouterMiddleware {
    let client: ForwardedClient

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.clientAddress = context.remoteAddress?.ipAddress
            .flatMap(NetworkAddress.init(text:))
            .map { client.client(of: $0, request.headers) }
        return try await next(request, context)
    }
}
