import HTTPTypes
import Hummingbird
import ShopModel

extension Response {
    /// Answers a request with a problem (RFC 9457) and the header fields that belong to its kind.
    static func problem(
        _ problem: Problem, to request: Request, in context: StoreRequestContext,
        headers: HTTPFields = [:]
    ) throws -> Response {
        var problem = problem
        problem.instance = request.uri.path
        problem.requestID = context.requestID
        var response = try Response.json(
            problem, status: HTTPResponse.Status(code: problem.status),
            contentType: "application/problem+json")
        let isPassing = [429, 503].contains(problem.status) || problem.kind == .requestOutstanding
        if isPassing { response.headers[.retryAfter] = String(problem.retryAfter ?? 1) }
        if problem.status == 401 { response.headers[.wwwAuthenticate] = "Bearer" }
        for field in headers { response.headers[field.name] = field.value }
        return response
    }
}
