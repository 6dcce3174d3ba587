import Testing

@testable import StoreServer

/// Addresses and ranges as they are written and compared.
@Suite struct NetworkAddressTests {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:DB8:0::1", "2001:db8::1"), ("::1", "::1"), ("0.0.0.0", "0.0.0.0"),
    ])
    func `An address has one form`(text: String, form: String) throws {
        #expect(try #require(NetworkAddress(text: text)).description == form)
    }

    @Test(arguments: ["", "localhost", "192.0.2", "192.0.2.256", "1.2.3.4 ", "::g", "[::1]"])
    func `Text that is no address is none`(_ text: String) {
        #expect(NetworkAddress(text: text) == nil)
    }

    @Test(arguments: [("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("::2", false)])
    func `Only this machine's own addresses are loopback`(text: String, isLoopback: Bool) throws {
        #expect(try #require(NetworkAddress(text: text)).isLoopback == isLoopback)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
        ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.8", false),
        ("192.0.2.128/25", "192.0.2.127", false), ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "2001:db8::1", true),
        ("2001:db8::/32", "2001:db8:ffff::", true), ("2001:db8::/32", "2001:db9::", false),
        ("2001:db8::8/125", "2001:db8::f", true), ("2001:db8::8/125", "2001:db8::10", false),
        ("10.0.0.0/8", "::ffff:10.1.2.3", true),
    ])
    func `A range holds what begins with its bits`(
        range: String, address: String, isInside: Bool
    ) throws {
        let range = try #require(AddressRange(text: range))
        #expect(range.contains(try #require(NetworkAddress(text: address))) == isInside)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/", "::/129", "x/8"])
    func `A range that is none is refused`(_ text: String) {
        #expect(AddressRange(text: text) == nil)
    }

    @Test func `An IPv6 customer is one client however many addresses it uses`() throws {
        let one = try #require(NetworkAddress(text: "2001:db8:1:2::1"))
        let two = try #require(NetworkAddress(text: "2001:db8:1:2:ffff::9"))
        let other = try #require(NetworkAddress(text: "2001:db8:1:3::1"))
        #expect(one.client == two.client)
        #expect(one.client != other.client)
    }
}
