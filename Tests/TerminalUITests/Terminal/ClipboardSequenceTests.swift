import TerminalUI
import Testing

@Suite struct ClipboardSequenceTests {
    @Test(arguments: [
        (ClipboardSequence.Multiplexer.none, "\u{1B}]52;c;aMOp\u{7}"),
        (.tmux, "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aMOp\u{7}\u{1B}\\"),
        (.screen, "\u{1B}P\u{1B}]52;c;aMOp\u{7}\u{1B}\\"),
    ])
    func `a text is encoded and wrapped for what stands between`(
        _ multiplexer: ClipboardSequence.Multiplexer, _ expected: String
    ) {
        #expect(ClipboardSequence("hé", through: multiplexer)?.bytes == Array(expected.utf8))
    }

    @Test func `control characters of a text never reach the terminal as such`() throws {
        let sequence = try #require(ClipboardSequence("\u{1B}]0;title\u{7}\n"))
        #expect(sequence.bytes.filter { $0 == 0x1B || $0 == 0x07 || $0 == 0x0A }.count == 2)
    }

    @Test(arguments: [(56_244, true), (56_247, false)])
    func `what terminals would drop is not sent`(_ length: Int, _ isSent: Bool) {
        let sequence = ClipboardSequence(String(repeating: "a", count: length))
        #expect((sequence != nil) == isSent)
    }

    @Test func `screen gets short strings`() throws {
        let text = String(repeating: "a", count: 3_000)
        let sequence = try #require(ClipboardSequence(text, through: .screen))
        let pieces = sequence.bytes.split(separator: Array("\u{1B}\\".utf8))
        #expect(pieces.count > 10)
        #expect(pieces.allSatisfy { $0.count <= 252 })
    }

    @Test(arguments: [
        ([String: String](), ClipboardSequence.Multiplexer.none), (["TMUX": ""], .none),
        (["TMUX": "/tmp/a,1,0"], .tmux), (["STY": "12.a"], .screen),
    ])
    func `the environment tells what stands between`(
        _ environment: [String: String], _ expected: ClipboardSequence.Multiplexer
    ) {
        #expect(ClipboardSequence.Multiplexer { environment[$0] } == expected)
    }
}
