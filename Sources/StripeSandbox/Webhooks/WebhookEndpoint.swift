import FoundationEssentials

/// A URL that wants to be told of every event.
package struct WebhookEndpoint: Equatable, Sendable {
    /// Why a URL cannot be an endpoint here.
    package enum Invalid: Error, Equatable {
        /// The URL is not `http://HOST:PORT/PATH`.
        case notPlainHTTP
    }

    /// The name or address that is connected to.
    package let host: String
    /// The port that is connected to.
    package let port: Int
    /// The path and query that are asked for.
    package let target: String
    /// The whole secret that deliveries are signed with: `whsec_…`.
    package let secret: String

    /// Creates an endpoint.
    ///
    /// - Parameter url: an `http` URL. The sandbox runs beside the store, so it speaks no TLS.
    /// - Throws: `WebhookEndpoint.Invalid`.
    package init(url: String, secret: String) throws(Invalid) {
        guard let components = URLComponents(string: url), components.scheme == "http",
            let host = components.host, !host.isEmpty
        else { throw .notPlainHTTP }
        // Brackets are only around an IPv6 address, and not a part of it.
        self.host = host.filter { !"[]".contains($0) }
        port = components.port ?? 80
        let path = components.percentEncodedPath
        let query = components.percentEncodedQuery.map { "?\($0)" } ?? ""
        target = (path.isEmpty ? "/" : path) + query
        self.secret = secret
    }
}
