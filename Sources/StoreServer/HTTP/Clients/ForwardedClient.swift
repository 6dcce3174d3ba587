import HTTPTypes

/// Tells who a client is behind the proxies that the store trusts.
struct ForwardedClient: Sendable {
    /// Whose `X-Forwarded-For` counts.
    let trusted: [AddressRange]

    /// Returns the client of a request that came from an address.
    ///
    /// Each proxy appends whom it got the request from. So the list is read from its end, over the
    /// proxies that are known, to the first address that is none of them: what stands before it was
    /// written by the client, who may write anything.
    func client(of peer: NetworkAddress, _ headers: HTTPFields) -> NetworkAddress {
        guard isTrusted(peer) else { return peer }
        let hops = headers[values: .xForwardedFor].flatMap { $0.split(separator: ",") }
        var client = peer
        for hop in hops.reversed() {
            guard let address = Self.address(of: hop) else { break }
            client = address
            guard isTrusted(address) else { break }
        }
        return client
    }

    private func isTrusted(_ address: NetworkAddress) -> Bool {
        trusted.contains { $0.contains(address) }
    }

    /// Reads `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1` or `[2001:db8::1]:4711`.
    private static func address(of hop: Substring) -> NetworkAddress? {
        let text = hop.filter { $0 != " " && $0 != "\t" }
        if text.hasPrefix("[") {
            return NetworkAddress(text: String(text.dropFirst().prefix { $0 != "]" }))
        }
        let hasPort = text.count { $0 == ":" } == 1
        return NetworkAddress(text: hasPort ? String(text.prefix { $0 != ":" }) : text)
    }
}
