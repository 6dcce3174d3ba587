/// Where requests may go: over TLS anywhere, in the clear only to this machine.
struct DestinationPolicy: Equatable, Sendable {
    /// Lets plain `http` go to any host.
    var allowsPlainHTTP = false

    /// Refuses a URL whose scheme is not allowed for its host.
    func check(_ url: WebURL) throws(TransportError) {
        let isAllowed =
            switch url.scheme {
            case "https": true
            case "http": allowsPlainHTTP || url.isLoopback
            default: false
            }
        guard isAllowed else { throw .protocolNotAllowed(scheme: url.scheme) }
    }
}
