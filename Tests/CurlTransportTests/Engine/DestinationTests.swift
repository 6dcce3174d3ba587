import CurlTransport
import Testing

struct DestinationTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    @Test(arguments: [
        "", "/watches", "shop.example", "https://", "http://a b/",
        "https://user@shop.example/", "https://user:secret@shop.example/",
        "https://shop.example:port/", "https://shop.example/\u{0}", "http://127.0.0.1/\n",
    ])
    func `a URL that is none is refused`(url: String) async {
        await #expect(throws: TransportError.invalidURL) {
            try await transport.send(HTTPRequest(url: url))
        }
    }

    @Test(arguments: [
        ("http://shop.example/", "http"), ("http://127.0.0.1.shop.example/", "http"),
        ("http://localhost.shop.example/", "http"), ("http://1.0.0.127/", "http"),
        ("http://[::2]/", "http"), ("ftp://127.0.0.1/", "ftp"), ("file:///etc/passwd", "file"),
        ("scp://127.0.0.1/", "scp"),
    ])
    func `a protocol that could be read on the way is not allowed`(
        url: String, scheme: String
    ) async {
        let error = await #expect(throws: TransportError.self) {
            try await transport.send(HTTPRequest(url: url))
        }
        // A file has no host, which is refused before its scheme is.
        #expect(error == .protocolNotAllowed(scheme: scheme) || error == .invalidURL)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "127.1", "0x7f.1", "LOCALHOST"])
    func `plain HTTP may go to this machine under each of its names`(host: String) async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer()
        }
        let request = HTTPRequest(url: "http://\(host):\(server.port)/")
        #expect(try await transport.send(request).status == 200)
    }

    @Test func `plain HTTP may go anywhere when that is asked for`() async {
        let engine = CurlEngine(configuration: .init(allowsPlainHTTP: true))
        await #expect(throws: TransportError.nameNotFound) {
            try await HTTPTransport.curl(engine).send(HTTPRequest(url: "http://shop.invalid/"))
        }
    }

    @Test(arguments: [
        ("A", "b\r\nC: d"), ("A", "b\nC: d"), ("A", "b\u{0}"), ("A", "b\u{7F}"), ("A\r\nB", "c"),
        ("A b", "c"), ("", "a"), ("Ä", "a"), ("A:", "b"), ("Host", "shop.example"),
        ("content-length", "5"), ("Transfer-Encoding", "chunked"), ("Connection", "close"),
    ])
    func `a header field that would become another is refused`(name: String, value: String) async {
        let headers = HTTPHeaders([.init(name: name, value: value)])
        await #expect(throws: TransportError.invalidHeader(name: name)) {
            try await transport.send(HTTPRequest(url: "http://127.0.0.1/", headers: headers))
        }
    }
}
