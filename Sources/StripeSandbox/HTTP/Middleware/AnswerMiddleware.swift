import HTTPTypes
import Hummingbird
import Logging

/// Gives every answer Stripe's headers, and every failure Stripe's JSON.
struct AnswerMiddleware: RouterMiddleware {
    let identifier: @Sendable (String) -> String

    func handle(
        _ request: Request, context: SandboxRequestContext,
        next: (Request, SandboxRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.requestID = identifier("req")
        context.idempotencyKey = request.headers[.idempotencyKey]
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as StripeError {
            response = try error.response()
        } catch let error as any HTTPResponseError where error.status == .notFound {
            response = try StripeError.unknownURL(
                method: request.method.rawValue, path: request.uri.path
            ).response()
        } catch {
            context.logger.error("sandbox failed", metadata: ["error": "\(error)"])
            response = try StripeError.internalFailure.response()
        }
        response.headers[.requestID] = context.requestID
        response.headers[.stripeVersion] = APIVersion.current
        response.headers[.idempotencyKey] = context.idempotencyKey
        response.headers[.cacheControl] = "no-cache, no-store"
        return response
    }
}
