import Hummingbird

/// Lets the events of requests be delivered wrongly that ask for it.
struct WebhookFaultMiddleware: RouterMiddleware {
    let account: SandboxAccount

    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let text = request.headers[.sandboxWebhookFault] else {
            return try await next(request, context)
        }
        guard let fault = WebhookFault(rawValue: text) else { throw StripeError.unknownFault(text) }
        let scope = WebhookFault.Scope(id: context.requestID, fault: fault)
        let result = await Result {
            try await WebhookFault.$current.withValue(scope) { try await next(request, context) }
        }
        await account.releaseHeldDeliveries(of: scope.id)
        return try result.get()
    }
}

extension Result where Failure == any Error {
    /// Runs a body, and keeps what it returns or throws.
    fileprivate init(catching body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
