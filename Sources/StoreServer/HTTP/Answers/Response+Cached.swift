import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Answers a read with an entity tag, or with 304 where the client has that representation.
    ///
    /// `cacheControl` is the value of `Cache-Control` (RFC 9111, section 5.2). A 304 carries the
    /// headers that the 200 would (RFC 9110, section 15.4.5).
    static func cached(
        _ bytes: [UInt8], contentType: String, tag: EntityTag? = nil, cacheControl: String,
        for request: Request
    ) -> Response {
        let tag = tag ?? EntityTag(of: bytes)
        let headers: HTTPFields = [.eTag: tag.text, .cacheControl: cacheControl]
        if tag.matches(ifNoneMatch: request.headers[.ifNoneMatch]) {
            return Response(status: .notModified, headers: headers)
        }
        var response = Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = contentType
        return response
    }

    /// Answers a read of JSON with an entity tag of its bytes.
    static func cachedJSON(
        _ value: some Encodable, tag: EntityTag? = nil, cacheControl: String,
        for request: Request
    ) throws -> Response {
        cached(
            try JSONDocument(value).bytes, contentType: "application/json", tag: tag,
            cacheControl: cacheControl, for: request)
    }
}
