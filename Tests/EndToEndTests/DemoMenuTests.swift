import Foundation
import TestSupport
import Testing

/// What the presenter of a demo can make happen, in a real terminal.
@Suite(.serialized) struct DemoMenuTests {
    private let folder: ScratchFolder
    private var environment: [String: String] {
        ["TMPDIR": folder.path, "WATCHSHOP_HOME": "\(folder.path)/home"]
    }

    init() throws {
        folder = ScratchFolder()
    }

    private func open(_ arguments: String...) async throws -> TmuxTerminal {
        let terminal = try await TmuxTerminal(
            [Programs.shop, "demo"] + arguments, size: "120x36", environment: environment)
        try await terminal.wait(for: "1 to 28 of 28", seconds: 60)
        return terminal
    }

    /// Chooses an action by its place in the menu, which is open, and waits for words.
    private func choose(
        _ place: Int, on terminal: TmuxTerminal, waitingFor words: String
    ) async throws {
        try await terminal.press("Home")
        for _ in 1..<place { try await terminal.press("Down") }
        try await terminal.press("Enter")
        try await terminal.wait(for: words)
    }

    @Test func `the store goes and comes back`() async throws {
        let terminal = try await open()
        try await terminal.press("!")
        try await terminal.wait(for: "Go offline")
        try await choose(1, on: terminal, waitingFor: "Go offline: on")
        try await terminal.wait(for: "offline   ")
        try await choose(1, on: terminal, waitingFor: "Go offline: off")
        try await terminal.wait(for: "● online")
    }

    @Test func `prices rise, the last unit goes, and everything is new again`() async throws {
        let terminal = try await open("--admin")
        try await terminal.wait(for: "admin@watchshop.demo")
        try await terminal.press("a")
        try await terminal.wait(for: "Cart 1")
        try await terminal.press("!")
        try await terminal.wait(for: "Prices rise")
        try await choose(6, on: terminal, waitingFor: "10 % more")
        try await terminal.wait(for: "$715.00")
        try await choose(7, on: terminal, waitingFor: "the last ones")
        try await choose(8, on: terminal, waitingFor: "Low stock")
        try await terminal.press("Escape")
        try await choose(11, on: terminal, waitingFor: "as new")
        try await terminal.press("Escape")
        let screen = try await terminal.wait(for: "$650.00")
        #expect(!screen.contains("Cart 1"))
        #expect(screen.contains("customer@watchshop.demo"))
    }

    @Test func `another terminal joins as staff, and finds nothing once the demo is over`()
        async throws
    {
        let host = try await open()
        let guest = try await open("--join", "staff")
        try await guest.wait(for: "staff@watchshop.demo")
        try await guest.press("q")
        try await guest.wait(for: "ended with 0")
        try await host.press("q")
        try await host.wait(for: "ended with 0")
        let late = try await Command.run(
            Programs.shop, ["demo", "--join", "customer"], environment: environment)
        #expect(late.status == 1)
        #expect(late.errors.contains("No demo is running"))
    }
}
