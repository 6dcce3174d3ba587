import HTTPTypes
import Hummingbird
import Logging
import ShopModel

/// Turns everything that is thrown into `application/problem+json` (RFC 9457).
struct ProblemMiddleware: RouterMiddleware {
    /// The routes, to tell an unknown path from a wrong method.
    let index: RouteIndex

    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return try answer(to: request, for: error, in: context)
        }
    }

    private func answer(
        to request: Request, for error: any Error, in context: StoreRequestContext
    ) throws -> Response {
        var problem = problem(for: error, logger: context.logger)
        var headers = HTTPFields()
        if error is HTTPError, problem.kind == .notFound,
            let methods = index.allowedMethods(at: request.uri.path)
        {
            problem = Problem(
                .methodNotAllowed, detail: "\(request.method.rawValue) is not possible here.")
            headers[.allow] = methods
        }
        return try .problem(problem, to: request, in: context, headers: headers)
    }

    /// Tells the caller nothing of a cause that is the store's own; that is for the log.
    private func problem(for error: any Error, logger: Logger) -> Problem {
        switch error {
        case let problem as Problem:
            return problem
        case let error as HTTPError where error.status == .notFound:
            return .notFound
        case DatabaseError.busy, DatabaseError.full, DatabaseError.ioFailure,
            DatabaseError.readOnly, DatabaseError.unreachable:
            logger.error("the database cannot do this now", metadata: ["error": "\(error)"])
            return Problem(.unavailable, detail: "The store cannot do this now. Try again later.")
        case DatabaseError.outcomeUnknown:
            logger.error("a commit has no answer", metadata: ["error": "\(error)"])
            return Problem(
                .unavailable,
                detail: "It is not known whether the store did this. Look before you try again.")
        default:
            logger.error("request failed", metadata: ["error": "\(error)"])
            return Problem(.internalError, detail: "The store failed.")
        }
    }
}
