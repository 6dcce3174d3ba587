import HTTPTypes
import Hummingbird
import ShopModel

/// Takes so many requests a minute from one client, and says on each answer how many are left.
struct RateLimitMiddleware: RouterMiddleware {
    let gate: RateGate

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let decisions = gate.admit(context.clientAddress, to: context.endpointPath)
        context.trace.note(decisions)
        var response =
            if decisions.contains(where: { $0.retryAfter != nil }) {
                try Response.problem(.tooManyRequests, to: request, in: context)
            } else {
                try await next(request, context)
            }
        describe(context.trace.rates, in: &response)
        return response
    }

    private func describe(_ decisions: [RateDecision], in response: inout Response) {
        guard !decisions.isEmpty else { return }
        response.headers[.rateLimitPolicy] = decisions.map(\.policyField).joined(separator: ", ")
        response.headers[.rateLimit] = decisions.map(\.stateField).joined(separator: ", ")
        if let wait = decisions.compactMap(\.retryAfter).max() {
            response.headers[.retryAfter] = String(wait)
        }
    }
}
