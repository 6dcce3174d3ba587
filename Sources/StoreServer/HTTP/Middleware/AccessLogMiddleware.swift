import HTTPTypes
import Hummingbird
import Logging
import ShopModel

/// Logs one line for each request: what was asked by whom, how it ended and how long it took.
///
/// Queries, headers and bodies are left out: tokens, addresses and passwords stand there. So is the
/// path of a payment page, since its code opens it.
struct AccessLogMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        var facts: Logger.Metadata = [
            "method": .string(request.method.rawValue),
            "route": .string(context.endpointPath ?? "-"),
            "status": .stringConvertible(response.status.code),
            "ms": .stringConvertible((milliseconds * 10).rounded() / 10),
            "client": .string(context.clientAddress?.description ?? "-"),
        ]
        if !request.uri.path.hasPrefix("/p/") { facts["path"] = .string(request.uri.path) }
        facts["bytes"] = response.body.contentLength.map { .stringConvertible($0) }
        facts["customer"] = context.trace.customerID.map { .string($0.description) }
        context.logger.log(
            level: response.status.code >= 500 ? .error : .info, "request", metadata: facts)
        return response
    }
}
