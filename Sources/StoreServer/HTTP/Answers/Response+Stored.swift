import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Answers with bytes that are kept, and says whether they were given before.
    static func stored(_ answer: StoredAnswer) -> Response {
        let isProblem = answer.status >= 400
        var headers: HTTPFields = [
            .contentType: isProblem ? "application/problem+json" : "application/json"
        ]
        if answer.isReplayed { headers[.idempotentReplayed] = "true" }
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
    }
}
