import TerminalUI
import Testing

struct PasteTests {
    private let start = "\u{1B}[200~"
    private let end = "\u{1B}[201~"

    @Test func `a paste is one key, whatever is in it`() {
        var decoder = KeyDecoder()
        let text = "line\r\nq\u{1B}[A\u{03}\ttab"
        #expect(
            decoder.decode("a\(start)\(text)\(end)b".utf8) == [
                .character("a"), .paste(text), .character("b"),
            ])
    }

    @Test func `an end marker inside the paste does not let the rest be typed`() {
        var decoder = KeyDecoder()
        let evil = "harmless\(end)q\r"
        #expect(decoder.decode("\(start)\(evil)\(end)".utf8) == [.paste(evil)])
    }

    @Test func `two pastes in a row are two`() {
        var decoder = KeyDecoder()
        let keys = decoder.decode("\(start)one\(end)\(start)two\(end)".utf8)
        #expect(keys == [.paste("one"), .paste("two")])
    }

    @Test func `an end marker that comes in pieces ends the paste`() {
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for byte in "\(start)é\(end)x".utf8 { keys += decoder.decode([byte]) }
        #expect(keys == [.paste("é"), .character("x")])
    }

    @Test func `a paste whose end never comes is taken when all is quiet`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\(start)half".utf8) == [])
        #expect(decoder.pending == .paste)
        #expect(decoder.flush() == [.paste("half")])
        #expect(decoder.decode("q".utf8) == [.character("q")])
    }

    @Test func `of a paste beyond 1 MiB the beginning is kept, and the keys behind it`() {
        var decoder = KeyDecoder()
        var keys = decoder.decode(start.utf8)
        for _ in 0..<40 { keys += decoder.decode(repeatElement(UInt8(ascii: "x"), count: 50_000)) }
        keys += decoder.decode("\(end)q".utf8)
        #expect(keys.count == 2 && keys.last == .character("q"))
        guard case .paste(let text) = keys.first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == KeyDecoder.mostPasted)
    }

    @Test func `a paste into a field becomes one line without controls`() {
        var field = TextField(text: "a")
        #expect(field.handle(.paste("b\r\nc\u{1B}[31m\u{07}d\te")) == true)
        #expect(field.text == "ab c[31md e")
    }
}
