import CurlTransport
import Foundation
import Testing

struct AnswerTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    @Test func `an answer arrives whole with status, header and body`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer(
                "404 Not Found", headers: ["X-Kind: one", "x-kind: two"], body: [1, 2, 3])
        }
        let response = try await transport.send(HTTPRequest(url: server.url("/watches")))
        #expect(response.status == 404)
        #expect(response.headers["X-KIND"] == "one")
        #expect(response.body == Data([1, 2, 3]))
        #expect(server.requests.map(\.target) == ["/watches"])
    }

    @Test(arguments: [1, 2, 7])
    func `an answer cut into slices arrives whole`(size: Int) async throws {
        let text =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwatc\r\n1\r\nh\r\n0\r\n\r\n"
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                try connection.send(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
        }
        let response = try await transport.send(HTTPRequest(url: server.url()))
        #expect(response.body == Data("watch".utf8))
    }

    @Test func `interim answers and trailers are left out`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
            try connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n")
            try connection.send("1\r\nx\r\n0\r\nTrailer: late\r\n\r\n")
        }
        let response = try await transport.send(HTTPRequest(url: server.url()))
        #expect(response.status == 200)
        #expect(response.headers.fields.map(\.name) == ["Transfer-Encoding", "A"])
        #expect(response.body == Data("x".utf8))
    }

    @Test func `a compressed body arrives as it was`() async throws {
        let body = Data(String(repeating: "PRX Powermatic 80 ", count: 1_000).utf8)
        let packed = try gzip(body)
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer(headers: ["Content-Encoding: gzip"], body: packed)
        }
        let response = try await transport.send(HTTPRequest(url: server.url()))
        #expect(response.body == body)
        #expect(server.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
    }

    @Test(arguments: [HTTPMethod.post, .put, .patch, .delete])
    func `a body is sent with its method and header`(method: HTTPMethod) async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer("204 No Content")
        }
        // Zero bytes and more than one packet.
        let body = Data([0, 1, 0]) + Data(repeating: 7, count: 100_000)
        let response = try await transport.send(
            HTTPRequest(
                method: method, url: server.url(),
                headers: ["Content-Type": "application/json", "X-Empty": ""], body: body))
        let request = try #require(server.requests.first)
        #expect(response.status == 204)
        #expect(request.method == method.rawValue)
        #expect(request.body == Array(body))
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["x-empty"] == "")
        #expect(request.headers["expect"] == nil)
    }

    @Test(arguments: [HTTPMethod.get, .head, .post, .put, .patch, .delete])
    func `a request without a body names no type`(method: HTTPMethod) async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        }
        let response = try await transport.send(HTTPRequest(method: method, url: server.url()))
        let request = try #require(server.requests.first)
        #expect(response.status == 200)
        #expect(request.method == method.rawValue)
        #expect(request.headers["content-type"] == nil)
        #expect(request.body.isEmpty)
    }

    @Test func `requests one after another share a connection`() async throws {
        let server = try LoopbackServer { connection in
            while connection.readRequest() != nil { try connection.answer() }
        }
        for _ in 1...5 { _ = try await transport.send(HTTPRequest(url: server.url())) }
        #expect(server.requests.count == 5)
        #expect(server.acceptedCount == 1)
    }

    @Test func `fifty requests at once are each answered with their own`() async throws {
        let server = try LoopbackServer { connection in
            while let request = connection.readRequest() {
                try connection.answer(body: Array(request.target.utf8))
            }
        }
        let transport = transport
        let bodies = try await withThrowingTaskGroup(of: (Int, Data).self) { group in
            for number in 0..<50 {
                group.addTask {
                    let url = server.url("/\(number)")
                    return (number, try await transport.send(HTTPRequest(url: url)).body)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(
            bodies == Dictionary(uniqueKeysWithValues: (0..<50).map { ($0, Data("/\($0)".utf8)) }))
    }
}
