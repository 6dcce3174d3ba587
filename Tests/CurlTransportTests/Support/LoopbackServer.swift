import Foundation
import Synchronization

/// A server on this machine that does what a script says, well or badly: the script runs once for
/// each connection, on a thread of its own.
final class LoopbackServer: Sendable {
    /// What a connection does.
    typealias Script = @Sendable (ServerConnection) throws -> Void

    private struct State {
        var accepted = 0
        var closedByClient = 0
        var requests: [ReceivedRequest] = []
        var open: Set<Int32> = []
        var isStopped = false
    }

    /// The port that the system chose.
    let port: UInt16
    private let listener: Int32
    private let state = Mutex(State())

    /// Starts listening; `backlog` is how many connections wait to be accepted.
    init(_ script: @escaping Script) throws {
        (listener, port) = try TCPSocket.listen(backlog: 128)
        Thread.detachNewThread { @Sendable [listener, weak self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0, let server = self, server.add(descriptor) else {
                    if descriptor >= 0 { close(descriptor) }
                    return
                }
                Thread.detachNewThread { @Sendable in
                    server.serve(descriptor, script)
                }
            }
        }
    }

    deinit {
        stop()
    }

    /// The URL of a path on the server.
    func url(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

    /// How many connections were made.
    var acceptedCount: Int { state.withLock { $0.accepted } }
    /// How many connections the client closed while the script waited for more.
    var closedByClientCount: Int { state.withLock { $0.closedByClient } }
    /// What was asked, in order of arrival.
    var requests: [ReceivedRequest] { state.withLock { $0.requests } }

    /// Stops listening and ends every connection.
    func stop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            // Wakes the threads that wait in accept and recv.
            shutdown(listener, Int32(SHUT_RDWR))
            close(listener)
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    func note(_ request: ReceivedRequest) {
        state.withLock { $0.requests.append(request) }
    }

    func noteClosedByClient() {
        state.withLock { $0.closedByClient += 1 }
    }

    private func add(_ descriptor: Int32) -> Bool {
        state.withLock { state in
            guard !state.isStopped else { return false }
            state.accepted += 1
            state.open.insert(descriptor)
            return true
        }
    }

    private func serve(_ descriptor: Int32, _ script: Script) {
        let connection = ServerConnection(descriptor, server: self)
        do {
            try script(connection)
        } catch {
            // The client or the test has gone; what matters is asserted on the client's side.
        }
        state.withLock { state in
            state.open.remove(descriptor)
            close(descriptor)
        }
    }
}
