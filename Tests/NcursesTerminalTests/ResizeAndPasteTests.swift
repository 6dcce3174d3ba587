import Foundation
import Testing

/// Storms of input and of sizes, in a pseudo terminal.
struct ResizeAndPasteTests {
    @Test func `after a thousand sizes the last one is shown`() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<1_000 {
            terminal.resize(
                columns: .random(in: 1...200, using: &generator),
                rows: .random(in: 1...60, using: &generator))
            _ = terminal.output
        }
        terminal.resize(columns: 91, rows: 31)
        try terminal.wait(for: "91x31")
        terminal.type("q")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test(arguments: [(1, 1), (20, 5), (3, 40), (200, 2)] as [(UInt16, UInt16)])
    func `a window of any size can be opened and left`(columns: UInt16, rows: UInt16) throws {
        let terminal = try PseudoTerminal(columns: columns, rows: rows)
        try terminal.wait(for: "\u{1B}[?2004h")
        terminal.type("\u{1B}[Bq")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a paste of 1 MB is one key, and the keys behind it arrive`() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        let lines = String(repeating: "q!\r\n", count: 250_000)
        terminal.type("\u{1B}[200~\(lines)\u{1B}[201~")
        try terminal.wait(for: "paste")
        terminal.type("q")
        try terminal.wait(for: "ended: key")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a lone escape is a key, and an arrow in two pieces is one key`() throws {
        let terminal = try PseudoTerminal(["ESCDELAY": "2000"])
        try terminal.wait(for: "watch 10")
        terminal.type("\u{1B}")
        terminal.type("[A")
        try terminal.wait(for: "up")
        terminal.type("\u{1B}")
        try terminal.wait(for: "esc")
    }
}
