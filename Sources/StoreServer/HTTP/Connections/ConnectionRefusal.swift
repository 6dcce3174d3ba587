import FoundationEssentials
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import ShopModel

/// The last answer on a connection: to what was no request, or came too slowly to become one.
///
/// No middleware has seen it, so what they put on every answer is put on it here.
struct ConnectionRefusal {
    private let problem: Problem

    init(_ problem: Problem) {
        self.problem = problem
    }

    /// The request was not received in time.
    static let tooSlow = ConnectionRefusal(
        Problem(.requestTimeout, detail: "The request did not arrive in time."))

    /// The bytes are no request that the decoder takes.
    init(_ error: HTTPParserError) {
        switch error {
        case .headerOverflow:
            self.init(Problem(.headersTooLarge, detail: "The header fields are too large."))
        default:
            self.init(Problem(.malformedRequest, detail: "This is no request of HTTP/1.1."))
        }
    }

    /// Writes the answer and ends the connection.
    ///
    /// The output ends first and the rest a moment later: a close with unread bytes would take the
    /// answer back before the client has read it (RFC 9112, section 9.6).
    func write(to channel: any Channel) {
        let parts: [HTTPResponsePart]
        do {
            parts = try answer()
        } catch {
            // A problem is plain text and numbers, so that this does not come.
            channel.close(promise: nil)
            return
        }
        for part in parts { channel.write(part, promise: nil) }
        channel.flush()
        channel.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }

    private func answer() throws -> [HTTPResponsePart] {
        var problem = problem
        let id = UUID().uuidString.lowercased()
        problem.requestID = id
        let bytes = try JSONDocument(problem).bytes
        var headers = SecurityHeadersMiddleware.always
        headers.append(contentsOf: SecurityHeadersMiddleware.usual)
        headers[.contentType] = "application/problem+json"
        headers[.contentLength] = String(bytes.count)
        headers[.connection] = "close"
        headers[.correlationID] = id
        let head = HTTPResponse(
            status: HTTPResponse.Status(code: problem.status), headerFields: headers)
        return [.head(head), .body(ByteBuffer(bytes: bytes)), .end(nil)]
    }
}
