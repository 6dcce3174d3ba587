import CurlTransport
import Foundation
import Testing

struct CancellationTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    /// Answers nothing, and counts the close.
    private func silentServer() throws -> LoopbackServer {
        try LoopbackServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
    }

    @Test func `a cancelled request closes its connection`() async throws {
        let server = try silentServer()
        let transport = transport
        let task = Task { try await transport.send(HTTPRequest(url: server.url())) }
        try await waitUntil("the request arrives") { server.requests.count == 1 }
        task.cancel()
        await #expect(throws: TransportError.cancelled) { try await task.value }
        try await waitUntil("the connection is closed") { server.closedByClientCount == 1 }
    }

    @Test func `a cancelled request leaves the others alone`() async throws {
        let server = try LoopbackServer { connection in
            guard let request = connection.readRequest() else { return }
            if request.target == "/silent" {
                connection.waitForClose()
            } else {
                try connection.answer()
            }
        }
        let transport = transport
        let silent = Task { try await transport.send(HTTPRequest(url: server.url("/silent"))) }
        try await waitUntil("the request arrives") { server.requests.count == 1 }
        async let other = transport.send(HTTPRequest(url: server.url("/other")))
        silent.cancel()
        #expect(try await other.status == 200)
        await #expect(throws: TransportError.cancelled) { try await silent.value }
    }

    @Test func `a task that is cancelled before it asks gets no answer`() async throws {
        let server = try silentServer()
        let transport = transport
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await transport.send(HTTPRequest(url: server.url()))
        }
        await #expect(throws: TransportError.cancelled) { try await task.value }
    }

    @Test func `a hundred requests cancelled at once are all closed`() async throws {
        let server = try silentServer()
        let transport = transport
        let tasks = (1...100).map { _ in
            Task { try await transport.send(HTTPRequest(url: server.url())) }
        }
        try await waitUntil("the requests arrive") { server.requests.count == 100 }
        for task in tasks { task.cancel() }
        for task in tasks {
            await #expect(throws: TransportError.cancelled) { try await task.value }
        }
        try await waitUntil("the connections are closed") { server.closedByClientCount == 100 }
    }

    @Test func `shutting down ends what is under way and what comes later`() async throws {
        let server = try silentServer()
        let transport = transport
        let task = Task { try await transport.send(HTTPRequest(url: server.url())) }
        try await waitUntil("the request arrives") { server.requests.count == 1 }
        engine.shutDown()
        await #expect(throws: TransportError.cancelled) { try await task.value }
        await #expect(throws: TransportError.cancelled) {
            try await transport.send(HTTPRequest(url: server.url()))
        }
        try await waitUntil("the connection is closed") { server.closedByClientCount == 1 }
        engine.shutDown()
    }

    @Test func `an engine that is let go of closes its idle connections`() async throws {
        let server = try LoopbackServer { connection in
            while connection.readRequest() != nil { try connection.answer() }
        }
        let response = try await HTTPTransport.curl(CurlEngine()).send(
            HTTPRequest(url: server.url()))
        #expect(response.status == 200)
        try await waitUntil("the connection is closed") { server.closedByClientCount == 1 }
    }
}
