import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Creates an answer of JSON.
    init(_ answer: StoredAnswer) {
        self.init(
            status: HTTPResponse.Status(code: answer.status),
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    /// Creates the answer with an object.
    init(object: some Encodable, requestID: String) throws {
        self.init(
            StoredAnswer(status: 200, body: try StripeJSON.encode(object), requestID: requestID))
    }
}

extension StripeError {
    /// The answer that tells of the error.
    func response() throws -> Response {
        var response = Response(
            StoredAnswer(status: status, body: try StripeJSON.encode(self), requestID: ""))
        if status == 401 { response.headers[.wwwAuthenticate] = "Basic realm=\"Stripe\"" }
        return response
    }
}
