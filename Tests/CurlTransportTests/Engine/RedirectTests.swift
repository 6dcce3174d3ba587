import CurlTransport
import Foundation
import Testing

struct RedirectTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    /// Leads each path that begins with a status to the given place; answers any other.
    private func server(leadingTo location: String) throws -> LoopbackServer {
        try LoopbackServer { connection in
            while let request = connection.readRequest() {
                let status = request.target.dropFirst()
                if Int(status) != nil {
                    try connection.answer("\(status) Elsewhere", headers: ["Location: \(location)"])
                } else {
                    try connection.answer(body: Array(request.target.utf8))
                }
            }
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308], [HTTPMethod.get, .head])
    func `a request that reads is sent to where the answer leads`(
        status: Int, method: HTTPMethod
    ) async throws {
        let server = try server(leadingTo: "/new?a=b")
        let response = try await transport.send(
            HTTPRequest(method: method, url: server.url("/\(status)"), headers: ["A": "b"]))
        #expect(response.status == 200)
        #expect(server.requests.map(\.method) == [method.rawValue, method.rawValue])
        #expect(server.requests.map(\.target) == ["/\(status)", "/new?a=b"])
        #expect(server.requests.map { $0.headers["a"] } == ["b", "b"])
    }

    @Test(arguments: [301, 302, 303, 307, 308], [HTTPMethod.post, .put, .patch, .delete])
    func `a request that changes something is not`(status: Int, method: HTTPMethod) async throws {
        let server = try server(leadingTo: "/new")
        await #expect(throws: TransportError.redirectRefused(location: "/new")) {
            try await transport.send(HTTPRequest(method: method, url: server.url("/\(status)")))
        }
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        "http://shop.example/", "file:///etc/passwd", "gopher://127.0.0.1/", "//shop.example/",
        "http://user:secret@127.0.0.1/", "http://",
    ])
    func `a redirect to where no request may go is refused`(location: String) async throws {
        let server = try server(leadingTo: location)
        await #expect(throws: TransportError.redirectRefused(location: location)) {
            try await transport.send(HTTPRequest(url: server.url("/302")))
        }
    }

    @Test func `a circle of redirects ends after five`() async throws {
        let server = try server(leadingTo: "/302")
        await #expect(throws: TransportError.redirectRefused(location: "/302")) {
            try await transport.send(HTTPRequest(url: server.url("/302")))
        }
        #expect(server.requests.count == 6)
    }

    @Test func `a redirect without a place is an answer`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer("302 Found")
        }
        #expect(try await transport.send(HTTPRequest(url: server.url())).status == 302)
    }

    @Test func `credentials stay with the origin that they were meant for`() async throws {
        let other = try server(leadingTo: "/")
        let server = try server(leadingTo: other.url("/new"))
        let headers: HTTPHeaders = ["authorization": "Bearer a", "Cookie": "b", "Accept": "c/d"]
        _ = try await transport.send(HTTPRequest(url: server.url("/302"), headers: headers))
        #expect(server.requests.first?.headers["authorization"] == "Bearer a")
        #expect(other.requests.first?.headers["authorization"] == nil)
        #expect(other.requests.first?.headers["cookie"] == nil)
        #expect(other.requests.first?.headers["accept"] == "c/d")
    }

    @Test func `a stream is redirected too`() async throws {
        let server = try server(leadingTo: "/new")
        let stream = try await transport.stream(HTTPRequest(url: server.url("/302")))
        var body = Data()
        for try await piece in stream.body { body += piece }
        #expect(body == Data("/new".utf8))
    }
}
