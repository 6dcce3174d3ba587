import HTTPTypes
import Hummingbird
import Logging

/// Logs one line for each request: what was asked, how it ended and how long it took.
///
/// The query, the headers and the bodies are left out: tokens, addresses and passwords stand there.
struct AccessLogMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        context.logger.log(
            level: response.status.code >= 500 ? .error : .info, "request",
            metadata: [
                "method": .string(request.method.rawValue),
                "path": .string(request.uri.path),
                "status": .stringConvertible(response.status.code),
                "ms": .stringConvertible((milliseconds * 10).rounded() / 10),
                "peer": .string(context.remoteAddress?.ipAddress ?? "-"),
            ])
        return response
    }
}
