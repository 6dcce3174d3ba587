import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ShopModel
import Testing

@testable import StoreServer

/// Clients that mean ill or are broken, over real sockets.
@Suite(.serialized) struct HostileConnectionTests {
    private let slowHead = "GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: "
    private let slowBody =
        "POST /api/v1/watches HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"
    private let health = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n"

    /// Runs a store that gives a request so long, and tells its port.
    private func serve(
        receiveTime: TimeAmount = .seconds(20),
        _ body: @escaping @Sendable (_ port: Int) async throws -> Void
    ) async throws {
        var store = try TestStore()
        defer { withExtendedLifetime(store) {} }
        store.configuration.limits.receiveTime = receiveTime
        let application = try await buildApplication(
            store.configuration, logger: TestStore.silent)
        try await application.test(.live) { client in
            try await body(try #require(client.port))
        }
    }

    /// Lets this process have so many files open, or as many as it may.
    private func raiseOpenFileLimit(to count: rlim_t) throws {
        var limit = rlimit()
        try #require(getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
        limit.rlim_cur = max(limit.rlim_cur, min(count, limit.rlim_max))
        try #require(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
    }

    @Test func `A head that never ends is cut off`() async throws {
        try await serve(receiveTime: .milliseconds(200)) { [slowHead] port in
            let connection = try RawConnection(port: port)
            connection.send(slowHead)
            #expect(connection.dribbleUntilClosed("a"))
            #expect(connection.text.hasPrefix("HTTP/1.1 408 "))
            #expect(connection.text.contains(#""code":"request_timeout""#))
        }
    }

    @Test func `A body that never ends is cut off though the route reads none`() async throws {
        try await serve(receiveTime: .milliseconds(200)) { [slowBody] port in
            let connection = try RawConnection(port: port)
            connection.send(slowBody)
            #expect(connection.dribbleUntilClosed("a"))
        }
    }

    @Test func `A connection that rests between requests is not cut off`() async throws {
        try await serve(receiveTime: .milliseconds(200)) { [health, slowHead] port in
            let resting = try RawConnection(port: port)
            resting.send(health)
            #expect(resting.receive(until: "store_id"))
            // Another one that is cut off shows that the time of a request has passed.
            let slow = try RawConnection(port: port)
            slow.send(slowHead)
            #expect(slow.dribbleUntilClosed("a"))
            resting.send("GET /ready HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(resting.receive(until: "migrations"))
        }
    }

    @Test func `A thousand slow clients keep nobody else from an answer`() async throws {
        // Both ends of each connection are in this process.
        try raiseOpenFileLimit(to: 4_096)
        try await serve { [slowHead, health] port in
            let slow = try (0..<1_000).map { _ in try RawConnection(port: port) }
            for connection in slow { connection.send(slowHead) }
            let quick = try RawConnection(port: port)
            quick.send(health)
            #expect(quick.receive(until: "store_id"))
        }
    }

    @Test(arguments: [
        ("\u{0}\u{1}\r\n\r\n", "malformed_request"),
        ("GET / HTTP/1.1\r\nHo st: x\r\n\r\n", "malformed_request"),
        (
            "GET / HTTP/1.1\r\nHost: x\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n",
            "headers_too_large"
        ),
    ])
    func `What is no request is refused by a problem`(bytes: String, code: String) async throws {
        try await serve { port in
            let connection = try RawConnection(port: port)
            connection.send(bytes)
            #expect(connection.receiveUntilClosed())
            #expect(connection.text.contains("Content-Type: application/problem+json"))
            #expect(connection.text.contains("\"code\":\"\(code)\""))
            #expect(connection.text.contains("X-Content-Type-Options: nosniff"))
        }
    }

    @Test(arguments: [
        "\u{0}\u{1}\u{2}\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\n\(String(repeating: "X: a\r\n", count: 500))\r\n",
        "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /health HTTP/1.1\r\nHo st: x\r\n\r\n",
        "GET  HTTP/1.1\r\n\r\n",
    ])
    func `What is not HTTP, or too much of it, is refused and the connection closed`(
        _ bytes: String
    ) async throws {
        try await serve { [health] port in
            let connection = try RawConnection(port: port)
            connection.send(bytes)
            #expect(connection.receiveUntilClosed())
            #expect(!connection.text.contains("HTTP/1.1 2"))
            let other = try RawConnection(port: port)
            other.send(health)
            #expect(other.receive(until: "store_id"))
        }
    }
}
