import ArgumentParser
import TerminalUI
import TestSupport
import Testing

@testable import WatchShopTUI

@Suite struct CommandTests {
    @Test(arguments: [
        ("auto", nil, "dark"), ("auto", "15;0", "dark"), ("auto", "0;15", "light"),
        ("auto", "0;default;7", "light"), ("auto", "12;8", "dark"), ("auto", "nonsense", "dark"),
        ("light", "15;0", "light"), ("dark", "0;15", "dark"),
    ])
    func `the theme follows the terminal's ground unless it is named`(
        _ choice: String, _ variable: String?, _ name: String
    ) {
        let screen = ScreenSettings(
            theme: choice, isPageLight: ScreenSettings.isPageLight(colourVariable: variable))
        #expect(screen.shownTheme.name == name)
    }

    @Test func `the options of the command line are read`() throws {
        let command = try #require(
            WatchShop.parseAsRoot([
                "--server", "http://127.0.0.1:8080", "--theme", "light", "--color", "16",
            ]) as? WatchShop)
        #expect(command.store.server == "http://127.0.0.1:8080")
        #expect(command.options.theme == "light")
        #expect(command.options.color == .ansi16)
    }

    @Test func `demo is a command with the same options`() throws {
        let command = try #require(
            WatchShop.parseAsRoot(["demo", "--theme", "dark"]) as? DemoCommand)
        #expect(command.options.theme == "dark")
    }

    @Test(arguments: [["--color", "12"], ["sell"]])
    func `what is not known is refused`(_ arguments: [String]) {
        #expect(throws: (any Error).self) { try WatchShop.parseAsRoot(arguments) }
    }

    @Test func `a child says what it says, and ends when its input does`() throws {
        let home = ScratchFolder()
        let child = try ChildProcess(
            "/bin/sh", ["-c", "echo why >&2; echo listening on here; cat >/dev/null"],
            errors: "\(home.path)/errors")
        #expect(child.readOutput(within: .seconds(60)) == "listening on here\n")
        #expect(child.lastError == "why")
        child.stop()
        #expect(child.readOutput(within: .seconds(60)) == nil)
    }

    @Test func `a program that is not there cannot be started`() throws {
        let home = ScratchFolder()
        #expect(throws: CommandFailure.self) {
            try ChildProcess("/nowhere/at/all", [], errors: "\(home.path)/errors")
        }
    }
}
