/// An answer whose header is here and whose body is still on its way.
package struct HTTPStream: Sendable {
    /// The status code, 200 to 599.
    package var status: Int
    /// The header fields of the final answer.
    package var headers: HTTPHeaders
    /// The body, decompressed, piece by piece.
    package var body: HTTPBody

    /// Creates a streamed answer.
    package init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
