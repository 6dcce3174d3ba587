import Hummingbird

extension RouterGroup where Context == SandboxRequestContext {
    /// Answers a GET with an object.
    @discardableResult
    func read<Object: Encodable & Sendable>(
        _ path: RouterPath = "",
        _ answer: @escaping @Sendable (Context) async throws(StripeError) -> Object
    ) -> Self {
        get(path) { _, context in try Response(object: try await answer(context)) }
    }

    /// Carries out a POST once for its idempotency key, and answers with an object.
    @discardableResult
    func change<Object: Encodable & Sendable>(
        _ path: RouterPath = "", once requests: IdempotentRequests,
        _ execute: @escaping @Sendable (Context) async throws(StripeError) -> Object
    ) -> Self {
        post(path) { request, context in
            try await requests.answer(request, context) { () async throws(StripeError) in
                try await execute(context)
            }
        }
    }
}
