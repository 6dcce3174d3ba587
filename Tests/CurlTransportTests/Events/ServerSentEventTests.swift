import Foundation
import Testing

@testable import CurlTransport

/// The rules of the HTML standard for streams of events.
@Suite struct ServerSentEventTests {
    typealias Event = ServerSentEvent

    private static let cases: [(String, [Event])] = [
        ("data: one\n\n", [Event(data: "one")]),
        ("data: one\r\ndata: two\r\n\r\n", [Event(data: "one\ntwo")]),
        ("data: one\r\rdata: two\r\r", [Event(data: "one"), Event(data: "two")]),
        ("event: stock\ndata: {}\nid: 7\n\n", [Event(name: "stock", data: "{}", id: "7")]),
        ("\u{FEFF}data: one\n\n", [Event(data: "one")]),
        (": a comment\n\n:\n\ndata: one\n\n", [Event(data: "one")]),
        ("data:one\n\ndata:  two\n\n", [Event(data: "one"), Event(data: " two")]),
        ("data\n\n", [Event(data: "")]),
        ("data\ndata\n\n", [Event(data: "\n")]),
        ("event: lost\n\ndata: one\n\n", [Event(data: "one")]),
        ("id: 7\n\ndata: one\n\n", [Event(data: "one", id: "7")]),
        ("id: 7\ndata: a\n\nid\ndata: b\n\n", [Event(data: "a", id: "7"), Event(data: "b")]),
        (
            "id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n",
            [Event(data: "a", id: "7"), Event(data: "b", id: "7")]
        ),
        ("unknown: x\nData: x\n data: x\ndata: one\n\n", [Event(data: "one")]),
        ("data: grüße 🕰\n\n", [Event(data: "grüße 🕰")]),
        ("data: x:\u{301}y\n\n", [Event(data: "x:\u{301}y")]),
        ("data:\u{301}y\n\n", [Event(data: "\u{301}y")]),
        ("data: not finished\n", []),
        ("\n\n\n", []),
    ]

    @Test(arguments: cases)
    func `A stream is read by the rules, however it is cut`(
        text: String, events: [Event]
    ) throws {
        var whole = ServerSentEventParser()
        #expect(try whole.read(text.utf8) == events)
        var pieces = ServerSentEventParser()
        #expect(try text.utf8.flatMap { try pieces.read([$0]) } == events)
    }

    @Test func `The id to go on from is that of the last complete event`() throws {
        var parser = ServerSentEventParser(lastEventID: "3")
        #expect(parser.lastEventID == "3")
        _ = try parser.read("id: 4\ndata: x\n\nid: 5\ndata: y\n".utf8)
        #expect(parser.lastEventID == "4")
    }

    @Test(arguments: [
        ("retry: 2000\n", Duration.milliseconds(2_000)), ("retry: 2s\n", nil), ("retry:\n", nil),
        ("retry: -1\n", nil), ("retry: 99999999999999999999\n", nil),
    ])
    func `A stream may say how long to wait`(text: String, time: Duration?) throws {
        var parser = ServerSentEventParser()
        _ = try parser.read(text.utf8)
        #expect(parser.reconnectionTime == time)
    }

    @Test func `An event without an end is refused at its limit, comments are not`() throws {
        var parser = ServerSentEventParser()
        let line = ": \(String(repeating: "x", count: 65_536))\n"
        for _ in 0..<40 { _ = try parser.read(line.utf8) }
        let data = "data: \(String(repeating: "x", count: 65_536))\n"
        #expect(throws: TransportError.tooLarge(limit: ServerSentEventParser.maximumSize)) {
            for _ in 0..<40 { _ = try parser.read(data.utf8) }
        }
    }

    @Test func `Events come from the pieces of a body`() async throws {
        let pieces = ["event: a\nda", "ta: 1\n\nevent: b\n", "data: 2\n\n"].map { Data($0.utf8) }
        var names: [String] = []
        for try await event in ServerSentEvents(HTTPBody(pieces: pieces)) {
            names.append("\(event.name)=\(event.data)")
        }
        #expect(names == ["a=1", "b=2"])
    }
}
