import Foundation
import Testing

/// The bytes that colours come to, in a pseudo terminal.
struct ColourOutputTests {
    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test func `24 bits are sent through an entry that is made once`() throws {
        let cache = try folder()
        defer { try? FileManager.default.removeItem(at: cache) }
        let variables = ["COLORTERM": "truecolor", "PROBE_CACHE": cache.path + "/new"]
        for _ in 0..<2 {
            let terminal = try PseudoTerminal(variables)
            try terminal.wait(for: "38;2;230;181;102m")
            try terminal.wait(for: "watch 10")
        }
        let made = try FileManager.default.subpathsOfDirectory(atPath: cache.path)
        #expect(
            made.sorted() == [
                "new", "new/terminfo", "new/terminfo/x", "new/terminfo/x/xterm-256color+rgb",
            ])
    }

    @Test(arguments: ["/dev/null/nowhere", ""])
    func `without a place for the entry 256 colours are used`(cache: String) throws {
        var variables = ["COLORTERM": "truecolor"]
        if !cache.isEmpty { variables["PROBE_CACHE"] = cache }
        let terminal = try PseudoTerminal(variables)
        try terminal.wait(for: "38;5;")
        try terminal.wait(for: "256 80x24")
    }

    @Test func `without tic 256 colours are used`() throws {
        let cache = try folder()
        defer { try? FileManager.default.removeItem(at: cache) }
        let terminal = try PseudoTerminal([
            "COLORTERM": "truecolor", "PROBE_CACHE": cache.path, "PATH": "/nowhere",
        ])
        try terminal.wait(for: "256 80x24")
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: cache.path) == [
                "terminfo", "terminfo/x",
            ])
    }

    @Test(arguments: [
        ("xterm-256color", "8"), ("xterm-256color", "16"), ("xterm", "16"), ("xterm", "256"),
        ("xterm", "true"), ("xterm-256color", "mono"),
    ])
    func `a level that is asked for is used where the terminal can be told`(
        term: String, level: String
    ) throws {
        let cache = try folder()
        defer { try? FileManager.default.removeItem(at: cache) }
        let terminal = try PseudoTerminal([
            "TERM": term, "PROBE_LEVEL": level, "PROBE_CACHE": cache.path,
        ])
        try terminal.wait(for: "\(level) 80x24")
    }

    @Test func `NO_COLOR leaves bold and reverse only`() throws {
        let terminal = try PseudoTerminal(["NO_COLOR": "1", "COLORTERM": "truecolor"])
        try terminal.wait(for: "\u{1B}[0;7m")
        try terminal.wait(for: "watch 10")
        terminal.type("\u{1B}[B")
        try terminal.wait(for: "\u{1B}[0;7m")
        #expect(!terminal.output.contains("38;") && !terminal.output.contains("48;"))
    }
}
