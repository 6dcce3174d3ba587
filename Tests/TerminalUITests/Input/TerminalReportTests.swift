import TerminalUI
import Testing

struct TerminalReportTests {
    @Test(arguments: [
        ("\u{1B}]11;rgb:1212/1515/1c1c\u{1B}\\", TerminalReport.background(RGB(0x12151C))),
        ("\u{1B}]11;rgb:ff/ff/ff\u{07}", .background(RGB(0xFFFFFF))),
        ("\u{1B}]11;rgb:f/0/8\u{07}", .background(RGB(0xFF0088))),
        ("\u{1B}[?2026;2$y", .synchronizedOutput), ("\u{1B}[?2026;1$y", .synchronizedOutput),
    ])
    func `what a terminal says of itself is told apart from keys`(
        _ bytes: String, _ report: TerminalReport
    ) {
        var decoder = KeyDecoder()
        #expect(decoder.decode((bytes + "x").utf8) == [.character("x")])
        #expect(decoder.takeReports() == [report])
        #expect(decoder.takeReports().isEmpty)
    }

    @Test(arguments: [
        "\u{1B}]11;red\u{07}", "\u{1B}]11;rgb:1/2\u{07}", "\u{1B}]11;rgb:12345/0/0\u{07}",
        "\u{1B}]10;rgb:ff/ff/ff\u{07}", "\u{1B}[?2026;0$y", "\u{1B}[?64;1c",
    ])
    func `an answer that says nothing is swallowed`(_ bytes: String) {
        var decoder = KeyDecoder()
        #expect(decoder.decode((bytes + "x").utf8) == [.character("x")])
        #expect(decoder.takeReports().isEmpty)
    }

    @Test func `an answer in pieces is one answer`() {
        var decoder = KeyDecoder()
        for byte in "\u{1B}]11;rgb:1212/1515/1c1c\u{1B}\\".utf8 {
            #expect(decoder.decode([byte]).isEmpty)
        }
        #expect(decoder.takeReports() == [.background(RGB(0x12151C))])
    }
}
