import Foundation
import TestSupport
import Testing

/// The real `watchshop` in a real terminal, where things are not as they should be.
@Suite(.serialized) struct ShopProgramTests {
    private let folder: ScratchFolder
    private var home: [String: String] { ["WATCHSHOP_HOME": "\(folder.path)/home"] }

    init() throws {
        folder = ScratchFolder()
    }

    private func fillCache() async throws -> String {
        let server = try await RunningServer(
            arguments: ["--port", "0", "--data", "\(folder.path)/store"])
        let terminal = try await open(server.url)
        try await terminal.wait(for: "1 to 28 of 28")
        try await terminal.wait(for: "online")
        try await terminal.press("q")
        try await terminal.wait(for: "ended with 0")
        #expect(try await server.stop() == 0)
        return server.url
    }

    private func open(
        _ server: String?, size: String = "120x36", environment: [String: String] = [:]
    ) async throws -> TmuxTerminal {
        let arguments = server.map { ["--server", $0] } ?? []
        return try await TmuxTerminal(
            [Programs.shop] + arguments, size: size,
            environment: home.merging(environment) { _, new in new })
    }

    @Test func withoutAStoreTheFirstScreenSaysWhatToDo() async throws {
        let terminal = try await open(nil)
        let screen = try await terminal.wait(for: "watchshop demo")
        #expect(screen.contains("--server"))
        try await terminal.press("q")
        try await terminal.wait(for: "ended with 0")
    }

    @Test func unreachableStoreWithoutACacheSaysWhatToDo() async throws {
        let terminal = try await open("http://127.0.0.1:1")
        let screen = try await terminal.wait(for: "cannot be reached")
        #expect(screen.contains("offline"))
        #expect(screen.contains("R"))
    }

    @Test func unreachableStoreOpensFromTheCacheAndSaysSo() async throws {
        let url = try await fillCache()
        let terminal = try await open(url)
        let screen = try await terminal.wait(for: "offline")
        #expect(screen.contains("1 to 28 of 28"))
        #expect(screen.contains("prices of"))
        try await terminal.press("/")
        try await terminal.type("seastar")
        let found = try await terminal.wait(for: "of 3")
        #expect(!found.contains("Gentleman"))
    }

    @Test func storeThatComesBackIsNoticedOnRequest() async throws {
        let url = try await fillCache()
        let terminal = try await open(url)
        try await terminal.wait(for: "offline")
        let port = try #require(url.split(separator: ":").last)
        let server = try await RunningServer(
            arguments: ["--port", "\(port)", "--data", "\(folder.path)/store"])
        try await terminal.press("R")
        try await terminal.wait(for: "online")
        #expect(try await server.stop() == 0)
    }

    @Test func wrongPasswordIsSaidAndTheRightOneLetsIn() async throws {
        let server = try await RunningServer(
            arguments: ["--demo", "--port", "0", "--data", "\(folder.path)/store"])
        let terminal = try await open(server.url)
        try await terminal.wait(for: "1 to 28 of 28")
        try await terminal.press("4")
        try await terminal.wait(for: "Password")
        try await terminal.type("customer@watchshop.demo")
        try await terminal.press("Enter")
        try await terminal.type("not the password")
        try await terminal.press("Enter")
        try await terminal.wait(for: "do not belong together")
        try await terminal.type("watchshop-demo")
        try await terminal.press("Enter")
        let screen = try await terminal.wait(for: "Welcome")
        #expect(!screen.contains("watchshop-demo"))
        #expect(try await server.stop() == 0)
    }

    @Test(arguments: ["xterm-256color", "xterm", "linux", "vt220", "screen", "tmux-256color"])
    func everyKindOfTerminalShowsTheShopAndIsGivenBack(kind: String) async throws {
        let terminal = try await open(nil, environment: ["TERM": kind])
        try await terminal.wait(for: "watchshop demo")
        try await terminal.press("q")
        try await terminal.wait(for: "ended with 0")
        #expect(try await terminal.state("#{alternate_on}#{cursor_flag}") == "01")
    }

    @Test func dumbTerminalGetsAClearLine() async throws {
        let terminal = try await open(nil, environment: ["TERM": "dumb"])
        let screen = try await terminal.wait(for: "ended with")
        #expect(!screen.contains("ended with 0"))
        #expect(screen.contains("TERM"))
        #expect(!screen.contains("Fatal"))
    }

    @Test func withoutUTF8TheScreenIsASCII() async throws {
        let url = try await fillCache()
        let terminal = try await open(url, environment: ["LC_ALL": "C"])
        let screen = try await terminal.wait(for: "1 to 28 of 28")
        #expect(screen.utf8.allSatisfy { $0 < 0x80 })
        #expect(screen.contains("Powermatic 80"))
    }

    @Test func tooSmallATerminalSaysItsSizeAndLosesNothing() async throws {
        let url = try await fillCache()
        let terminal = try await open(url)
        try await terminal.wait(for: "1 to 28 of 28")
        try await terminal.press("a")
        try await terminal.wait(for: "Cart 1")
        try await terminal.resize(width: 20, height: 5)
        try await terminal.wait(for: "40x12")
        try await terminal.resize(width: 120, height: 36)
        try await terminal.wait(for: "Cart 1")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
    func signalGivesTheTerminalBack(signal: Int32) async throws {
        let terminal = try await open(nil)
        try await terminal.wait(for: "watchshop demo")
        let shell = try await terminal.shellProcess()
        let children = try await Command.run("/usr/bin/env", ["pgrep", "-P", shell])
        let shop = try #require(Int32(children.output.trimmingCharacters(in: .newlines)))
        kill(shop, signal)
        try await terminal.wait(for: "ended with")
        #expect(try await terminal.state("#{alternate_on}#{cursor_flag}") == "01")
    }

    @Test func closedTerminalEndsTheShop() async throws {
        var terminal: TmuxTerminal? = try await open(nil)
        try await terminal?.wait(for: "watchshop demo")
        let shell = try #require(try await terminal?.shellProcess())
        let children = try await Command.run("/usr/bin/env", ["pgrep", "-P", shell])
        let shop = try #require(Int32(children.output.trimmingCharacters(in: .newlines)))
        terminal = nil
        try await poll(failure: "the shop outlived its terminal") {
            ProcessState.isRunning(shop) ? nil : true
        }
    }

    @Test func withoutATerminalItSaysSo() async throws {
        let result = try await Command.run(Programs.shop, [], environment: home)
        #expect(result.status != 0)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
    }
}
