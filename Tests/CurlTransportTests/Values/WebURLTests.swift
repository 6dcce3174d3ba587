import Testing

@testable import CurlTransport

struct WebURLTests {
    @Test(arguments: [
        ("https://shop.example", "https://shop.example/"),
        ("HTTPS://Shop.example:8443/a?b#c", "https://Shop.example:8443/a?b#c"),
        ("http://127.1:80/", "http://127.0.0.1:80/"),
        ("https://shop.example/a/../b", "https://shop.example/b"),
    ])
    func `a URL is normalised`(text: String, expected: String) throws {
        #expect(try WebURL(text).text == expected)
    }

    @Test(arguments: [
        ("/b", "https://shop.example/b"), ("b", "https://shop.example/a/b"),
        ("?q", "https://shop.example/a/?q"), ("//other.example/b", "https://other.example/b"),
        ("http://other.example", "http://other.example/"),
    ])
    func `a reference is resolved against a URL`(reference: String, expected: String) throws {
        #expect(try WebURL("https://shop.example/a/").resolving(reference).text == expected)
    }

    @Test(arguments: [
        ("https://shop.example/a", "https://SHOP.example:443/b", true),
        ("https://shop.example/", "http://shop.example/", false),
        ("https://shop.example/", "https://shop.example:8443/", false),
        ("https://shop.example/", "https://www.shop.example/", false),
    ])
    func `an origin is scheme, host and port`(one: String, other: String, same: Bool) throws {
        #expect(try WebURL(one).hasSameOrigin(as: WebURL(other)) == same)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.255.0.9", true), ("localhost", true), ("[::1]", true),
        ("[0:0:0:0:0:0:0:1]", true), ("128.0.0.1", false), ("127.0.0.1.example", false),
        ("127.example", false), ("localhost.example", false), ("[::127]", false),
    ])
    func `loopback is this machine only`(host: String, expected: Bool) throws {
        #expect(try WebURL("http://\(host)/").isLoopback == expected)
    }
}
