import CurlTransport
import Foundation
import Testing

struct FailureTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    @Test(arguments: Misbehaviour.all)
    func `a server that misbehaves is a failure of its own kind`(_ case: Misbehaviour) async throws
    {
        let server = try LoopbackServer(`case`.script)
        let request = HTTPRequest(url: server.url(), limits: `case`.limits)
        await #expect(throws: `case`.expected) { try await transport.send(request) }
        // The engine is none the worse for it.
        let sound = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer()
        }
        #expect(try await transport.send(HTTPRequest(url: sound.url())).status == 200)
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH_9.2\r\n", "<html>It works</html>", "HTTP/9.9 200 OK\r\n\r\n",
    ])
    func `something other than HTTP is a malformed answer`(text: String) async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send(text)
        }
        let error = await #expect(throws: TransportError.self) {
            try await transport.send(HTTPRequest(url: server.url()))
        }
        guard case .malformedAnswer = error else {
            Issue.record("It is \(String(describing: error))")
            return
        }
    }

    @Test func `a body that is not of its encoding is a malformed answer`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer(headers: ["Content-Encoding: gzip"])
        }
        let error = await #expect(throws: TransportError.self) {
            try await transport.send(HTTPRequest(url: server.url()))
        }
        guard case .malformedAnswer = error else {
            Issue.record("It is \(String(describing: error))")
            return
        }
    }

    @Test func `a small body that unpacks to a huge one is too large`() async throws {
        let bomb = try gzip(Data(count: 64 * 1024 * 1024))
        #expect(bomb.count < 100_000)
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.answer(headers: ["Content-Encoding: gzip"], body: bomb)
        }
        await #expect(throws: TransportError.tooLarge(limit: 8 * 1024 * 1024)) {
            try await transport.send(HTTPRequest(url: server.url()))
        }
    }

    @Test func `a port on which nothing listens is a refused connection`() async throws {
        let port = try TCPSocket.unusedPort()
        await #expect(throws: TransportError.connectionRefused) {
            try await transport.send(HTTPRequest(url: "http://127.0.0.1:\(port)/"))
        }
    }

    @Test func `a name that does not exist is not found`() async throws {
        await #expect(throws: TransportError.nameNotFound) {
            try await transport.send(HTTPRequest(url: "https://shop.invalid/"))
        }
    }

    @Test func `a host that does not take the connection times out`() async throws {
        // Linux drops a SYN when the queue of a listener that does not accept is full.
        let (listener, port) = try TCPSocket.listen(backlog: 0)
        defer { close(listener) }
        let limits = TransportLimits(connect: .milliseconds(200), stall: .seconds(30))
        let request = HTTPRequest(url: "http://127.0.0.1:\(port)/", limits: limits)
        let transport = transport
        let waiting = (1...8).map { _ in Task { try await transport.send(request) } }
        let outcomes = await withTaskGroup { group in
            for task in waiting { group.addTask { await task.result } }
            // The first ones are in the queue and would wait for an answer.
            let first = await group.next()
            for task in waiting { task.cancel() }
            return first
        }
        guard case .failure(TransportError.connectTimedOut) = outcomes else {
            Issue.record("It is \(String(describing: outcomes))")
            return
        }
    }

    @Test func `a post is not sent again when a reused connection turns out closed`() async throws {
        let server = try LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            try connection.answer()
            _ = connection.readRequest()
        }
        _ = try await transport.send(HTTPRequest(url: server.url()))
        await #expect(throws: TransportError.connectionLost) {
            try await transport.send(HTTPRequest(method: .post, url: server.url()))
        }
        #expect(server.requests.map(\.method) == ["GET", "POST"])
    }

    @Test(arguments: [
        HTTPRequest(method: .get, url: ""),
        HTTPRequest(method: .post, url: "", headers: ["Idempotency-Key": "a"]),
    ])
    func `what may be sent twice is, on a fresh connection`(request: HTTPRequest) async throws {
        let server = try LoopbackServer { connection in
            guard connection.readRequest() != nil else { return }
            try connection.answer()
            _ = connection.readRequest()
        }
        _ = try await transport.send(HTTPRequest(url: server.url()))
        var request = request
        request.url = server.url()
        #expect(try await transport.send(request).status == 200)
        #expect(server.requests.count == 3)
        #expect(server.acceptedCount == 2)
    }

    @Test func `a body that the server does not wait for is a lost connection`() async throws {
        let server = try LoopbackServer { $0.reset() }
        let request = HTTPRequest(
            method: .put, url: server.url(), body: Data(count: 16 * 1024 * 1024))
        await #expect(throws: TransportError.connectionLost) { try await transport.send(request) }
    }

    @Test func `a body that the server does not read has stalled`() async throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _ in gate.wait() }
        defer { gate.signal() }
        let request = HTTPRequest(
            method: .put, url: server.url(), body: Data(count: 64 * 1024 * 1024),
            limits: TransportLimits(stall: .milliseconds(200)))
        await #expect(throws: TransportError.stalled) { try await transport.send(request) }
    }
}
