/// Reads server-sent events from pieces of a body, wherever they are cut
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
package struct ServerSentEventParser: Sendable {
    /// How many bytes an event may have, its lines and its names together.
    package static let maximumSize = 1024 * 1024

    /// The last id of the stream, to go on from after a reconnection; empty for none.
    package private(set) var lastEventID: String
    /// How long the stream asks to wait before a reconnection; nil where it does not.
    package private(set) var reconnectionTime: Duration?

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private var line: [UInt8] = []
    /// The line before ended with a carriage return, so that a line feed belongs to its end.
    private var isAfterReturn = false
    private var isFirstLine = true
    private var name = ""
    private var data: String?
    private var id: String
    private var size = 0

    /// Starts at the beginning of a body, after the event that the last one ended with.
    package init(lastEventID: String = "") {
        self.lastEventID = lastEventID
        id = lastEventID
    }

    /// Reads a piece and returns the events that it completes.
    ///
    /// Throws `tooLarge` for an event beyond ``maximumSize``, after which nothing more is to be
    /// read. What the stream ends with without an empty line is no event.
    package mutating func read(
        _ bytes: some Sequence<UInt8>
    ) throws(TransportError) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for byte in bytes {
            let isLineFeed = byte == UInt8(ascii: "\n")
            if isLineFeed && isAfterReturn {
                isAfterReturn = false
                continue
            }
            isAfterReturn = byte == UInt8(ascii: "\r")
            guard isLineFeed || isAfterReturn else {
                size += 1
                guard size <= Self.maximumSize else { throw .tooLarge(limit: Self.maximumSize) }
                line.append(byte)
                continue
            }
            if let event = endLine() { events.append(event) }
        }
        return events
    }

    /// Takes a complete line; an empty one ends the event.
    private mutating func endLine() -> ServerSentEvent? {
        defer {
            line.removeAll(keepingCapacity: true)
            isFirstLine = false
        }
        var rest = line[...]
        if isFirstLine, rest.starts(with: Self.byteOrderMark) { rest = rest.dropFirst(3) }
        guard let first = rest.first else { return endEvent() }
        // A comment counts for no event: a quiet stream may send any number of them.
        if first == UInt8(ascii: ":") {
            size -= line.count
            return nil
        }
        let name = rest.prefix { $0 != UInt8(ascii: ":") }
        var value = rest.dropFirst(name.count + 1)
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        set(String(decoding: name, as: UTF8.self), to: String(decoding: value, as: UTF8.self))
        return nil
    }

    private mutating func set(_ field: String, to value: String) {
        switch field {
        case "event": name = value
        case "data": data = data.map { "\($0)\n\(value)" } ?? value
        case "id" where !value.utf8.contains(0): id = value
        case "retry":
            let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber, let milliseconds = Int64(value) else { return }
            reconnectionTime = .milliseconds(milliseconds)
        default: return
        }
    }

    private mutating func endEvent() -> ServerSentEvent? {
        defer {
            name = ""
            data = nil
            size = 0
        }
        lastEventID = id
        guard let data else { return nil }
        return ServerSentEvent(name: name.isEmpty ? "message" : name, data: data, id: id)
    }
}
