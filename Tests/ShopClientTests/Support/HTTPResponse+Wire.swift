import CurlTransport
import Foundation
import ShopModel

extension HTTPResponse {
    /// An answer in JSON.
    static func json(_ value: some Encodable, status: Int = 200) -> HTTPResponse {
        .wire(value, status: status, type: "application/json; charset=utf-8")
    }

    /// A refusal as the store sends it.
    static func problem(_ code: ProblemCode, headers: HTTPHeaders = [:]) -> HTTPResponse {
        .problem(Problem(code, detail: "No."), headers: headers)
    }

    static func problem(_ problem: Problem, headers: HTTPHeaders = [:]) -> HTTPResponse {
        var response = wire(problem, status: problem.status, type: "application/problem+json")
        for field in headers.fields { response.headers.append(field.value, to: field.name) }
        return response
    }

    /// An answer of any kind.
    static func text(_ text: String, status: Int = 200, type: String?) -> HTTPResponse {
        var headers = HTTPHeaders()
        headers["Content-Type"] = type
        return HTTPResponse(status: status, headers: headers, body: Data(text.utf8))
    }

    private static func wire(_ value: some Encodable, status: Int, type: String) -> HTTPResponse {
        do {
            return HTTPResponse(
                status: status, headers: ["Content-Type": type],
                body: try JSONEncoder().encode(value))
        } catch {
            preconditionFailure("A fixture has no JSON form: \(error)")
        }
    }
}
