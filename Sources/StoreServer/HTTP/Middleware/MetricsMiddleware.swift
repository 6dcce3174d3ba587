import HTTPTypes
import Hummingbird
import Metrics

/// Counts requests and measures how long they take, by route.
///
/// The labels are bounded: templates of routes in place of paths, and `other` for the methods that
/// no route has.
struct MetricsMiddleware: RouterMiddleware {
    let registry: MetricsRegistry

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let method = Self.methods.contains(request.method) ? request.method.rawValue : "other"
        let labels = [("method", method), ("route", context.endpointPath ?? "none")]
        Counter(
            label: "http_requests_total",
            dimensions: labels + [("status", String(response.status.code))], factory: registry
        ).increment()
        Recorder(
            label: "http_request_duration_ms", dimensions: labels, aggregate: true,
            factory: registry
        ).record((ContinuousClock.now - start) / .milliseconds(1))
        return response
    }

    private static let methods: Set<HTTPRequest.Method> = [
        .get, .head, .post, .put, .patch, .delete, .options,
    ]
}
