import HTTPTypes
import Testing

@testable import StoreServer

/// Whom a request is from, behind proxies that are trusted and in front of them.
@Suite struct ForwardedClientTests {
    @Test(arguments: [
        ("203.0.113.9", ["192.0.2.1"], "203.0.113.9"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["192.0.2.1"], "192.0.2.1"),
        ("10.0.0.1", ["6.6.6.6, 192.0.2.1"], "192.0.2.1"),
        ("10.0.0.1", ["6.6.6.6", "192.0.2.1, 10.0.0.2"], "192.0.2.1"),
        ("10.0.0.1", ["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        ("10.0.0.1", ["192.0.2.1, nonsense"], "10.0.0.1"),
        ("10.0.0.1", ["nonsense, 192.0.2.1"], "192.0.2.1"),
        ("10.0.0.1", ["[2001:db8::1]:4711"], "2001:db8::1"),
        ("10.0.0.1", ["192.0.2.1:4711"], "192.0.2.1"),
        ("10.0.0.1", ["2001:db8::1"], "2001:db8::1"),
        ("10.0.0.1", [" , ,"], "10.0.0.1"),
    ])
    func `The last hop that is not trusted is the client`(
        peer: String, fields: [String], client: String
    ) throws {
        var headers = HTTPFields()
        headers[values: .xForwardedFor] = fields
        let trusted = try #require(AddressRange(text: "10.0.0.0/8"))
        let found = ForwardedClient(trusted: [trusted])
            .client(of: try #require(NetworkAddress(text: peer)), headers)
        #expect(found.description == client)
    }
}
