/// Why a request got no complete answer.
///
/// Texts in the cases come from outside (a server, a certificate, libcurl): they are for a log or
/// a detail line, and are sanitised before they are shown.
package enum TransportError: Error, Equatable, Sendable {
    /// The caller's task was cancelled, or the engine was shut down.
    case cancelled
    /// The URL is malformed, has no host, or carries a user name or password.
    case invalidURL
    /// The URL's scheme is not `https`, nor `http` on a loopback host.
    case protocolNotAllowed(scheme: String)
    /// A request header field has a name or value that could not be sent unchanged.
    case invalidHeader(name: String)
    /// The host's (or the proxy's) name has no address.
    case nameNotFound
    /// The host answered that nothing listens on the port.
    case connectionRefused
    /// There is no route to the host.
    case unreachable
    /// No connection stood within `TransportLimits.connect`.
    case connectTimedOut
    /// No byte moved for `TransportLimits.stall`.
    case stalled
    /// The exchange took longer than `TransportLimits.total`.
    case timedOut
    /// No trusted, encrypted connection could be made: a certificate that is unknown, expired or
    /// for another name, or no protocol in common.
    case tlsFailed(reason: String)
    /// The proxy refused to open a tunnel, with this status.
    case proxyRefused(status: Int)
    /// The answer redirects to where this request may not follow: not a GET or HEAD, to plain
    /// `http`, or once too often.
    case redirectRefused(location: String)
    /// The answer is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The connection was closed or reset before the answer was complete.
    case connectionLost
    /// What came back is not HTTP, or its encoding is broken.
    case malformedAnswer(reason: String)
    /// libcurl is missing on this machine, too old (before 7.87), or out of memory.
    case engineMissing
    /// Any other failure, with libcurl's `CURLcode`.
    case other(code: Int, message: String)
}
