import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Creates an answer of JSON.
    init(status: Int, json: Data) {
        self.init(
            status: HTTPResponse.Status(code: status),
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }

    /// Creates the answer with an object.
    init(object: some Encodable) throws {
        self.init(status: 200, json: try StripeJSON.encode(object))
    }

    /// Creates an answer that is kept.
    init(_ answer: StoredAnswer) {
        self.init(status: answer.status, json: answer.body)
    }
}

extension StripeError {
    /// The answer that tells of the error.
    func response() throws -> Response {
        var response = Response(status: status, json: try StripeJSON.encode(self))
        if status == 401 { response.headers[.wwwAuthenticate] = "Basic realm=\"Stripe\"" }
        return response
    }
}
