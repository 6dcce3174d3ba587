import CCurl

/// An absolute URL, read by the parser that libcurl connects with, so that what was checked is
/// what is connected to.
struct WebURL: Equatable, Sendable {
    /// The whole URL, normalised.
    let text: String
    /// The scheme in lower case.
    let scheme: String
    /// The host; an IPv6 address in brackets.
    let host: String
    /// The port, the scheme's default when the URL names none.
    let port: String

    /// Reads an absolute URL.
    ///
    /// Throws `invalidURL` when it is malformed or carries a user name or password.
    init(_ text: String) throws(TransportError) {
        try self.init(references: [text])
    }

    /// Resolves a reference, relative or absolute, as a `Location` field has it.
    func resolving(_ reference: String) throws(TransportError) -> WebURL {
        try WebURL(references: [text, reference])
    }

    /// Scheme, host and port are those of the other URL (RFC 6454).
    func hasSameOrigin(as other: WebURL) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }

    /// The host names this machine, so that what is sent to it cannot be read on the way.
    var isLoopback: Bool { Self.isLoopback(host) }

    /// Tells whether a host, an IPv6 address in brackets, names this machine.
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil }
    }

    private init(references: [String]) throws(TransportError) {
        guard let handle = ccurl_url() else { throw .invalidURL }
        defer { ccurl_url_cleanup(handle) }
        for reference in references {
            // A C string ends at its first zero byte: the rest would not be checked.
            guard !reference.utf8.contains(0) else { throw .invalidURL }
            // Any scheme is read here, so that the policy can say that it is not allowed.
            let flags = UInt32(CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME)
            guard ccurl_url_set(handle, CURLUPART_URL, reference, flags) == CURLUE_OK else {
                throw .invalidURL
            }
        }
        guard
            let text = Self.part(CURLUPART_URL, of: handle),
            let scheme = Self.part(CURLUPART_SCHEME, of: handle),
            let host = Self.part(CURLUPART_HOST, of: handle), !host.isEmpty
        else { throw .invalidURL }
        self.text = text
        self.scheme = scheme.lowercased()
        self.host = host.lowercased()
        self.port = Self.part(CURLUPART_PORT, of: handle, flags: CURLU_DEFAULT_PORT) ?? ""
    }

    /// Returns a part of a parsed URL; nil where it has none.
    static func part(
        _ part: CURLUPart, of handle: OpaquePointer, flags: Int32 = 0
    ) -> String? {
        var value: UnsafeMutablePointer<CChar>?
        guard
            ccurl_url_get(handle, part, &value, UInt32(flags)) == CURLUE_OK, let value
        else { return nil }
        defer { ccurl_free(value) }
        return String(cString: value)
    }
}
