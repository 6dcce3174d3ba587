import Foundation

/// A connection that sends whatever bytes a test likes, at whatever pace.
final class RawConnection {
    private let descriptor: Int32
    private(set) var received: [UInt8] = []

    struct Refused: Error {}

    /// Connects to a port of this machine.
    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw Refused()
        }
    }

    deinit {
        close(descriptor)
    }

    /// Everything that came back, as text.
    var text: String { String(decoding: received, as: UTF8.self) }

    /// Sends bytes; false once the other end is gone.
    @discardableResult
    func send(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// Takes what has come within so many milliseconds; false once the other end has closed.
    func receive(within milliseconds: Int32) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard Foundation.poll(&poll, 1, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        received += buffer.prefix(count)
        return true
    }

    /// Waits until what came contains a text, for a minute at most.
    func receive(until text: String) -> Bool {
        for _ in 0..<6_000 {
            if self.text.contains(text) { return true }
            if !receive(within: 10) { return self.text.contains(text) }
        }
        return false
    }

    /// Waits until the other end closes; false where it has not within a minute.
    func receiveUntilClosed() -> Bool {
        for _ in 0..<6_000 where !receive(within: 10) { return true }
        return false
    }

    /// Sends a text byte by byte, slowly and again and again, until the other end closes; false
    /// where it has not within a minute.
    func dribbleUntilClosed(_ text: String) -> Bool {
        for byte in 0..<6_000 {
            let bytes = Array(text.utf8)
            let isOpen = send(String(decoding: [bytes[byte % bytes.count]], as: UTF8.self))
            if !isOpen || !receive(within: 10) { return true }
        }
        return false
    }
}
