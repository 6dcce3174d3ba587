import Foundation

/// One connection as the server's script sees it.
final class ServerConnection {
    private let descriptor: Int32
    private let server: LoopbackServer
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32, server: LoopbackServer) {
        self.descriptor = descriptor
        self.server = server
    }

    /// Reads the next request with its body; `nil` when the client has closed the connection.
    func readRequest() -> ReceivedRequest? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = buffer.firstRange(of: end) {
                let head = String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
                var request = ReceivedRequest(head: head)
                buffer.removeSubrange(..<range.upperBound)
                let size = request.headers["content-length"].flatMap { Int($0) } ?? 0
                while buffer.count < size { guard receive() else { return nil } }
                request.body = Array(buffer[..<size])
                buffer.removeSubrange(..<size)
                server.note(request)
                return request
            }
            guard receive() else { return nil }
        }
    }

    /// Sends text or bytes as they are.
    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw TCPSocket.Failure() }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a complete answer of a status, with a length.
    func answer(
        _ status: String = "200 OK", headers: [String] = [], body: [UInt8] = Array("ok".utf8)
    ) throws {
        let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + headers
        try send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    /// Sends until the client takes no more for a quarter of a second, or the limit is reached;
    /// returns how many bytes it took.
    func sendWhileTaken(_ piece: [UInt8], upTo limit: Int) -> Int {
        var sent = 0
        while sent < limit {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&waiting, 1, 1_500) == 1 else { return sent }
            let count = piece.withUnsafeBytes {
                let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
                return Glibc.send(descriptor, $0.baseAddress, min($0.count, limit - sent), flags)
            }
            guard count > 0 else { return sent }
            sent += count
        }
        return sent
    }

    /// Waits until the client closes the connection, and counts it.
    func waitForClose() {
        while receive() {}
    }

    /// Ends the connection with a reset instead of a close.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    private func receive() -> Bool {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &piece, piece.count, 0)
        guard count > 0 else {
            server.noteClosedByClient()
            return false
        }
        buffer += piece[..<count]
        return true
    }
}
