package import FoundationEssentials

/// A request as the transport sends it.
package struct HTTPRequest: Equatable, Sendable {
    /// The method.
    package var method: HTTPMethod
    /// The absolute URL: `https`, or `http` on a loopback host; without user name and password.
    package var url: String
    /// The header fields, without those that the transport writes: `Host`, `Content-Length`,
    /// `Transfer-Encoding` and `Connection` are refused.
    package var headers: HTTPHeaders
    /// The body, or `nil` for none.
    package var body: Data?
    /// How long to wait, and how much to accept.
    package var limits: TransportLimits

    /// Creates a request.
    package init(
        method: HTTPMethod = .get,
        url: String,
        headers: HTTPHeaders = [:],
        body: Data? = nil,
        limits: TransportLimits = TransportLimits()
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.limits = limits
    }

    /// Tells whether the request may be sent a second time on a fresh connection when a reused one
    /// turns out to be closed: its method is idempotent, or it carries an `Idempotency-Key`
    /// (draft-ietf-httpapi-idempotency-key-header).
    package var isReplayable: Bool {
        method.isIdempotent || headers["Idempotency-Key"] != nil
    }
}
