import CCurl

/// A mail server that takes messages, by its URL: `smtp://USER:PASSWORD@HOST:PORT`.
///
/// With `smtps` the connection is encrypted from its first byte (RFC 8314). With `smtp` it is
/// encrypted by STARTTLS (RFC 3207), which is required unless the host is this machine or the URL
/// ends with `?starttls=optional`. A password is never sent in the clear to another machine.
package struct SMTPServer: Equatable, Sendable {
    /// How a connection is encrypted.
    enum Encryption: Equatable, Sendable {
        case fromTheStart
        case required
        case ifOffered
    }

    /// The name of the scheme.
    let scheme: String
    /// The host; an IPv6 address in brackets.
    let host: String
    /// The port; nil for the usual one of the scheme.
    let port: String?
    /// How the connection is encrypted.
    let encryption: Encryption
    /// The user name; nil where none is asked for.
    let user: String?
    /// The password.
    let password: String?

    /// Reads a URL; throws `invalidServer`.
    package init(_ text: String) throws(SMTPError) {
        guard !text.utf8.contains(0), let handle = ccurl_url() else { throw .invalidServer }
        defer { ccurl_url_cleanup(handle) }
        guard ccurl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK,
            let scheme = WebURL.part(CURLUPART_SCHEME, of: handle)?.lowercased(),
            ["smtp", "smtps"].contains(scheme),
            let host = WebURL.part(CURLUPART_HOST, of: handle), !host.isEmpty,
            let path = WebURL.part(CURLUPART_PATH, of: handle), path == "/"
        else { throw .invalidServer }
        self.scheme = scheme
        self.host = host.lowercased()
        port = WebURL.part(CURLUPART_PORT, of: handle)
        user = WebURL.part(CURLUPART_USER, of: handle, flags: CURLU_URLDECODE)
        password = WebURL.part(CURLUPART_PASSWORD, of: handle, flags: CURLU_URLDECODE)
        let isLocal = WebURL.isLoopback(self.host)
        switch (scheme, WebURL.part(CURLUPART_QUERY, of: handle)) {
        case ("smtps", nil): encryption = .fromTheStart
        case ("smtp", nil): encryption = isLocal ? .ifOffered : .required
        case ("smtp", "starttls=required"): encryption = .required
        case ("smtp", "starttls=optional") where user == nil || isLocal: encryption = .ifOffered
        default: throw .invalidServer
        }
    }

    /// The URL to connect to, without the credentials.
    var url: String { "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")" }
}
