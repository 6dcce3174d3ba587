import Foundation
import Testing

/// The probe in a pseudo terminal: what it writes, and how it leaves.
@Suite(.serialized) struct OpenTerminalTests {
    private static let leaves = "\u{1B}[?1049l"

    @Test func `the screen is taken and given back, and the settings are as before`() throws {
        let terminal = try PseudoTerminal()
        let before = terminal.settings
        try terminal.wait(for: "\u{1B}[?1049h")
        try terminal.wait(for: "watch 10")
        #expect(terminal.settings != before)
        terminal.type("q")
        try terminal.wait(for: "\u{1B}[?2004l")
        try terminal.wait(for: Self.leaves)
        try terminal.wait(for: "ended: key")
        #expect(try terminal.waitForEnd() == 0)
        #expect(terminal.settings == before)
    }

    @Test(arguments: [
        (SIGTERM, "terminate"), (SIGHUP, "hangUp"), (SIGINT, "interrupt"), (SIGQUIT, "quit"),
    ])
    func `a signal ends the loop in order`(signal: Int32, name: String) throws {
        let terminal = try PseudoTerminal()
        let before = terminal.settings
        try terminal.wait(for: "watch 10")
        kill(terminal.process, signal)
        try terminal.wait(for: Self.leaves)
        try terminal.wait(for: "ended: \(name)")
        #expect(try terminal.waitForEnd() == 0)
        #expect(terminal.settings == before)
    }

    @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE])
    func `a crash gives the terminal back and dies of its signal`(signal: Int32) throws {
        let terminal = try PseudoTerminal()
        let before = terminal.settings
        try terminal.wait(for: "watch 10")
        kill(terminal.process, signal)
        try terminal.wait(for: "\u{1B}[?2004l")
        try terminal.wait(for: Self.leaves)
        #expect(try terminal.waitForEnd() == 128 + signal)
        #expect(terminal.settings == before)
    }

    @Test func `a trap says its reason after the screen, without a prompt`() throws {
        let terminal = try PseudoTerminal(["SWIFT_BACKTRACE": "interactive=yes"])
        try terminal.wait(for: "watch 10")
        terminal.type("!")
        try terminal.wait(for: Self.leaves)
        try terminal.wait(for: "Index out of range")
        #expect(try terminal.waitForEnd() > 128)
        #expect(!terminal.output.contains("Press space"))
    }

    @Test func `what libraries say on stderr is kept until the screen is gone`() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        terminal.type("u")
        try terminal.wait(for: "\"u\"")
        #expect(!terminal.output.contains("a word"))
        terminal.type("q")
        try terminal.wait(for: Self.leaves)
        try terminal.wait(for: "a word from a library")
    }

    @Test func `suspending gives the terminal back, and going on takes it again`() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        let shown = terminal.settings
        // Nobody could continue the leader of a session: the system does not stop it at all.
        terminal.type("\u{1A}")
        try terminal.wait(for: Self.leaves)
        try terminal.wait(for: "\u{1B}[?2004h")
        try terminal.wait(for: "watch 10")
        try terminal.wait(for: "resumed")
        #expect(terminal.settings == shown)
        kill(terminal.process, SIGSTOP)
        kill(terminal.process, SIGCONT)
        try terminal.wait(for: "watch 10")
        terminal.type("q")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a terminal that is closed ends the program`() throws {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a wake-up from another thread ends a wait, and an idle program writes nothing`()
        throws
    {
        let terminal = try PseudoTerminal()
        try terminal.wait(for: "watch 10")
        terminal.type("w")
        try terminal.wait(for: "\"w\"")
        // The probe draws the same frame again after the ring: not one byte goes out for it.
        terminal.type("x")
        try terminal.wait(for: "x")
        #expect(terminal.output.utf8.count < 40)
    }

    @Test(arguments: ["dumb"])
    func `a terminal that cannot show the screen is refused in one line`(term: String) throws {
        let terminal = try PseudoTerminal(["TERM": term])
        try terminal.wait(for: "terminal-probe: TERM=dumb cannot show the screen")
        #expect(try terminal.waitForEnd() == 1)
        #expect(!terminal.output.contains("\u{1B}"))
    }

    @Test(arguments: [
        "xterm-256color", "tmux-256color", "screen", "xterm", "linux", "vt220", "vt100", "nonsense",
        "../../etc/passwd", "",
    ])
    func `a terminal of any kind shows the screen`(term: String) throws {
        let terminal = try PseudoTerminal(["TERM": term])
        try terminal.wait(for: "watch 10")
        terminal.type("\u{1B}[B")
        try terminal.wait(for: "down")
        terminal.type("q")
        #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `a locale without UTF-8 gets ASCII only`() throws {
        let terminal = try PseudoTerminal(["LC_ALL": "C"])
        try terminal.wait(for: "Geneve")
        try terminal.wait(for: "watch 10")
        #expect(terminal.output.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `a UTF-8 locale that is not installed is taken for what it says`() throws {
        let terminal = try PseudoTerminal(["LC_ALL": "xx_YY.UTF-8"])
        try terminal.wait(for: "Genève")
    }
}
