import HTTPTypes
import Hummingbird
import NIOCore

/// An answer as it is sent: its bytes and its header fields, made once for many requests.
struct CachedAnswer: Sendable {
    private let body: ByteBuffer
    private let tag: EntityTag
    private let fields: HTTPFields
    private let bareFields: HTTPFields

    /// How many bytes the body has.
    var size: Int { body.readableBytes }

    /// Encodes a value as JSON.
    ///
    /// Stock changes with every order: a cache may keep the answer, and asks before it uses it.
    init(_ value: some Encodable) throws {
        let bytes = try JSONDocument(value).bytes
        body = ByteBuffer(bytes: bytes)
        tag = EntityTag(of: bytes)
        bareFields = [.eTag: tag.text, .cacheControl: "public, no-cache"]
        var fields = bareFields
        fields[.contentType] = "application/json"
        self.fields = fields
    }

    /// Answers a request, with 304 where the client has these bytes.
    ///
    /// The bytes are shared and not copied.
    func response(to request: Request) -> Response {
        if let known = request.headers[.ifNoneMatch], tag.matches(ifNoneMatch: known) {
            return Response(status: .notModified, headers: bareFields)
        }
        return Response(
            status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
    }
}
