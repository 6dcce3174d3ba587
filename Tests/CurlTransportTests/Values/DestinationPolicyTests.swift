import Testing

@testable import CurlTransport

struct DestinationPolicyTests {
    private let request = HTTPRequest(
        url: "https://shop.example/a", headers: ["Authorization": "Bearer a"])

    private func redirect(
        _ request: HTTPRequest, to location: String, policy: DestinationPolicy = .init()
    ) throws(TransportError) -> HTTPRequest? {
        try policy.redirect(
            of: request, status: 302, headers: ["Location": location], followed: 0)
    }

    @Test(arguments: ["http://shop.example/", "http://127.0.0.1/", "http://localhost/"])
    func `a redirect never leads out of TLS`(location: String) {
        #expect(throws: TransportError.redirectRefused(location: location)) {
            try redirect(request, to: location, policy: DestinationPolicy(allowsPlainHTTP: true))
        }
    }

    @Test func `a redirect may lead into TLS`() throws {
        let plain = HTTPRequest(url: "http://127.0.0.1/", headers: ["Authorization": "Bearer a"])
        let next = try #require(try redirect(plain, to: "https://127.0.0.1/"))
        #expect(next.url == "https://127.0.0.1/")
        #expect(next.headers["Authorization"] == nil)
    }

    @Test(arguments: [
        ("/b", "Bearer a"), ("https://shop.example:443/b", "Bearer a"),
        ("https://www.shop.example/b", nil), ("https://shop.example:8443/b", nil),
    ])
    func `credentials follow within an origin`(location: String, expected: String?) throws {
        let next = try #require(try redirect(request, to: location))
        #expect(next.headers["authorization"] == expected)
    }

    @Test(arguments: [200, 204, 300, 304, 305, 400, 500])
    func `other answers are no redirects`(status: Int) throws {
        let next = try DestinationPolicy().redirect(
            of: request, status: status, headers: ["Location": "/b"], followed: 0)
        #expect(next == nil)
    }
}
