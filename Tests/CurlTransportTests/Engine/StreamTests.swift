import CurlTransport
import Foundation
import Synchronization
import Testing

struct StreamTests {
    private let engine = CurlEngine()
    private var transport: HTTPTransport { .curl(engine) }

    /// Lets the script of a server go on when the test says so.
    private final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)
        func open() { semaphore.signal() }
        func wait() { semaphore.wait() }
    }

    @Test func `pieces arrive while the answer is still on its way`() async throws {
        let gate = Gate()
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nX-Kind: events\r\n\r\n")
            for piece in ["one", "two"] {
                gate.wait()
                try connection.send(piece)
            }
            gate.wait()
        }
        let stream = try await transport.stream(HTTPRequest(url: server.url()))
        #expect(stream.status == 200)
        #expect(stream.headers["x-kind"] == "events")
        var pieces = stream.body.makeAsyncIterator()
        for expected in ["one", "two"] {
            gate.open()
            #expect(try await pieces.next() == Data(expected.utf8))
        }
        gate.open()
        #expect(try await pieces.next() == nil)
        #expect(try await pieces.next() == nil)
    }

    @Test func `what came before a cut is read before the failure`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        }
        let stream = try await transport.stream(HTTPRequest(url: server.url()))
        var text = ""
        await #expect(throws: TransportError.connectionLost) {
            for try await piece in stream.body { text += String(decoding: piece, as: UTF8.self) }
        }
        #expect(text == "abc")
    }

    @Test func `a reader that does not read slows the sender down`() async throws {
        let size = 64 * 1024 * 1024
        let taken = Mutex<Int?>(nil)
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n")
            let piece = [UInt8](repeating: 1, count: 65_536)
            let unread = connection.sendWhileTaken(piece, upTo: size)
            taken.withLock { $0 = unread }
            for start in stride(from: unread, to: size, by: piece.count) {
                try connection.send(Array(piece.prefix(size - start)))
            }
        }
        // A reader that pauses is no stall of the server.
        let limits = TransportLimits(stall: .seconds(1), bodySize: nil)
        let stream = try await transport.stream(HTTPRequest(url: server.url(), limits: limits))
        try await waitUntil("the sender is held up") { taken.withLock { $0 != nil } }
        let unread = try #require(taken.withLock { $0 })
        #expect(unread < size / 2)
        var count = 0
        for try await piece in stream.body { count += piece.count }
        #expect(count == size)
    }

    @Test func `a body that nobody holds any more closes its connection`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
            connection.waitForClose()
        }
        _ = try await transport.stream(HTTPRequest(url: server.url()))
        try await waitUntil("the connection is closed") { server.closedByClientCount == 1 }
    }

    @Test func `a cancelled reader closes its connection`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
            connection.waitForClose()
        }
        let stream = try await transport.stream(HTTPRequest(url: server.url()))
        let task = Task {
            for try await _ in stream.body {}
        }
        task.cancel()
        await #expect(throws: TransportError.cancelled) { try await task.value }
        try await waitUntil("the connection is closed") { server.closedByClientCount == 1 }
    }

    @Test func `a stream that falls silent has stalled`() async throws {
        let server = try LoopbackServer { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n: hello\n")
            connection.waitForClose()
        }
        let limits = TransportLimits(stall: .milliseconds(200))
        let stream = try await transport.stream(HTTPRequest(url: server.url(), limits: limits))
        await #expect(throws: TransportError.stalled) {
            for try await _ in stream.body {}
        }
    }
}
