/// Something that sends requests over HTTP.
///
/// Any complete answer is returned, whatever its status; only an exchange that did not complete
/// throws.
package struct HTTPTransport: Sendable {
    /// Sends a request and waits for the whole answer.
    package var send: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    /// Sends a request and returns as soon as the answer's header is there.
    package var stream: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPStream

    /// Creates a transport from its two functions.
    package init(
        send: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse,
        stream: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPStream
    ) {
        self.send = send
        self.stream = stream
    }
}
