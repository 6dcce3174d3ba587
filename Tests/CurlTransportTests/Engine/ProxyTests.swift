import CurlTransport
import Testing

struct ProxyTests {
    private func transport(through proxy: LoopbackServer) -> HTTPTransport {
        .curl(CurlEngine(configuration: .init(proxy: .url(proxy.url("")))))
    }

    @Test(arguments: [403, 407, 502])
    func `a proxy that opens no tunnel says why`(status: Int) async throws {
        let proxy = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer("\(status) No")
        }
        await #expect(throws: TransportError.proxyRefused(status: status)) {
            try await transport(through: proxy).send(HTTPRequest(url: "https://shop.example/"))
        }
        #expect(proxy.requests.map(\.method) == ["CONNECT"])
        #expect(proxy.requests.map(\.target) == ["shop.example:443"])
    }

    @Test func `credentials are not shown to the proxy`() async throws {
        let proxy = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer("403 No")
        }
        let headers: HTTPHeaders = ["Authorization": "Bearer a"]
        await #expect(throws: TransportError.proxyRefused(status: 403)) {
            try await transport(through: proxy).send(
                HTTPRequest(url: "https://shop.example/", headers: headers))
        }
        #expect(proxy.requests.first?.headers["authorization"] == nil)
    }

    @Test func `requests to this machine do not go through the proxy`() async throws {
        let proxy = try LoopbackServer { _ in }
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer()
        }
        let transport = transport(through: proxy)
        #expect(try await transport.send(HTTPRequest(url: server.url())).status == 200)
        #expect(proxy.acceptedCount == 0)
    }
}
