import Hummingbird
import ServiceLifecycle

/// Lets requests go wrong that ask for it.
struct FaultMiddleware: RouterMiddleware {
    let queue: FaultQueue

    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        switch try fault(of: request) {
        case nil:
            return try await next(request, context)
        case .rateLimit:
            throw StripeError.rateLimited
        case .internalError:
            throw StripeError.internalFailure
        case .timeout:
            try await Self.pause(.seconds(600))
            throw StripeError.internalFailure
        case .slow(let pause):
            try await Self.pause(pause)
            return try await next(request, context)
        case .dropAfter:
            let response = try await next(request, context)
            try await context.channel.close()
            return response
        }
    }

    private func fault(of request: Request) throws(StripeError) -> SandboxFault? {
        guard let text = request.headers[.sandboxFault] else { return queue.take() }
        guard let fault = SandboxFault(text) else { throw .unknownFault(text) }
        return fault
    }

    /// Waits, but not longer than the sandbox runs.
    private static func pause(_ duration: Duration) async throws {
        try await cancelWhenGracefulShutdown { try await Task.sleep(for: duration) }
    }
}
