import CurlTransport
import Foundation
import Testing

/// A server that misbehaves in one way, and what the client must call it.
struct Misbehaviour: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var expected: TransportError
    var limits = TransportLimits()
    var script: LoopbackServer.Script

    init(
        _ name: String, _ expected: TransportError, limits: TransportLimits = TransportLimits(),
        script: @escaping LoopbackServer.Script
    ) {
        testDescription = name
        self.expected = expected
        self.limits = limits
        self.script = script
    }
}

extension Misbehaviour {
    static let all: [Misbehaviour] = [
        Misbehaviour("closes at once", .connectionLost) { _ in },
        Misbehaviour("closes after reading", .connectionLost) { _ = $0.readRequest() },
        Misbehaviour("resets after reading", .connectionLost) { connection in
            _ = connection.readRequest()
            connection.reset()
        },
        Misbehaviour("closes inside the status line", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 20")
        },
        Misbehaviour("closes inside the header", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Type: text")
        },
        Misbehaviour("sends less than it announced", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}")
        },
        Misbehaviour("resets inside the body", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}")
            connection.reset()
        },
        Misbehaviour("closes inside a chunk", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{}")
        },
        Misbehaviour("leaves out the last chunk", .connectionLost) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
        },
        Misbehaviour(
            "never answers", .stalled, limits: TransportLimits(stall: .milliseconds(200))
        ) { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        },
        Misbehaviour(
            "stops inside the body", .stalled, limits: TransportLimits(stall: .milliseconds(200))
        ) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}")
            connection.waitForClose()
        },
        Misbehaviour(
            "drips for longer than the whole may take", .timedOut,
            limits: TransportLimits(stall: .seconds(5), total: .milliseconds(300))
        ) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while true {
                try connection.send(" ")
                usleep(10_000)
            }
        },
        Misbehaviour(
            "announces too much", .tooLarge(limit: 1_000), limits: TransportLimits(bodySize: 1_000)
        ) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
            connection.waitForClose()
        },
        Misbehaviour(
            "sends too much unannounced", .tooLarge(limit: 1_000),
            limits: TransportLimits(bodySize: 1_000)
        ) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while true { try connection.send([UInt8](repeating: 32, count: 100)) }
        },
        Misbehaviour("sends a header without end", .tooLarge(limit: 65_536)) { connection in
            _ = connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n")
            while true { try connection.send("X-Filler: 0123456789\r\n") }
        },
        Misbehaviour("sends interim answers without end", .tooLarge(limit: 65_536)) { connection in
            _ = connection.readRequest()
            while true { try connection.send("HTTP/1.1 100 Continue\r\n\r\n") }
        },
    ]
}
