import FoundationEssentials

extension HTTPTransport {
    /// How far a streamed body may run ahead of its reader, in bytes.
    private static let streamCapacity = 256 * 1024

    /// The transport over libcurl; it keeps the engine alive.
    package static func curl(_ engine: CurlEngine) -> HTTPTransport {
        HTTPTransport(
            send: { request async throws(TransportError) in
                let (exchange, head) = try await engine.exchange(request, capacity: .max)
                return HTTPResponse(
                    status: head.status, headers: head.headers, body: try await exchange.body())
            },
            stream: { request async throws(TransportError) in
                let (exchange, head) = try await engine.exchange(request, capacity: streamCapacity)
                let body = HTTPBody { () async throws(TransportError) in
                    try await exchange.nextPiece()
                }
                return HTTPStream(status: head.status, headers: head.headers, body: body)
            })
    }
}
