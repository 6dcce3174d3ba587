import Foundation
import TestSupport

/// A real terminal of a given size, in a tmux server of its own.
final class TmuxTerminal: Sendable {
    private let socket = "watchshop-\(UUID().uuidString.prefix(8))"

    /// Starts a command in a new terminal; its exit status is shown when it ends.
    init(
        _ command: [String], size: String = "120x36", environment: [String: String] = [:]
    ) async throws {
        let sides = size.split(separator: "x").map(String.init)
        let settings = Command.baseEnvironment.merging(environment) { _, new in new }
            .filter { $0.key != "TERM" }
        let words =
            ["env", "-i"] + settings.map { "\($0.key)=\($0.value)" }
            + ["TERM=\(environment["TERM"] ?? "tmux-256color")"] + command
        let line = words.map(Self.quoted).joined(separator: " ") + "; echo \"ended with $?\"; cat"
        _ = try await tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", sides[0], "-y", sides[1], line)
    }

    deinit {
        do {
            let folder = ScratchFolder()
            _ = try ChildProgram(
                "/usr/bin/env", ["tmux", "-L", socket, "kill-server"],
                environment: Command.baseEnvironment, output: "\(folder.path)/output",
                errors: "\(folder.path)/errors"
            ).endNow()
        } catch {
            print("tmux was left running: \(error)")
        }
    }

    /// Presses keys by their names in tmux: `Enter`, `Down`, `C-c`, `a`.
    func press(_ keys: String...) async throws {
        for key in keys { _ = try await tmux("send-keys", key) }
    }

    /// Types text as it is.
    func type(_ text: String) async throws {
        _ = try await tmux("send-keys", "-l", "--", text)
    }

    /// Changes the size of the window.
    func resize(width: Int, height: Int) async throws {
        _ = try await tmux("resize-window", "-x", String(width), "-y", String(height))
    }

    /// What is on the screen now, without attributes.
    func screen() async throws -> String {
        try await tmux("capture-pane", "-p")
    }

    /// The state of the terminal by a format of tmux, such as `#{alternate_on}`.
    func state(_ format: String) async throws -> String {
        try await tmux("display-message", "-p", format)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The process that runs in the terminal: the shell that started the command.
    func shellProcess() async throws -> String { try await state("#{pane_pid}") }

    /// Waits until the screen shows a text and stays the same over two looks; returns it.
    @discardableResult
    func wait(for text: String, seconds: Double = 60) async throws -> String {
        try await wait(seconds: seconds, what: "\"\(text)\"") { $0.contains(text) }
    }

    /// Waits until the screen no longer shows a text and stays the same over two looks.
    @discardableResult
    func waitUntilGone(_ text: String, seconds: Double = 60) async throws -> String {
        try await wait(seconds: seconds, what: "no \"\(text)\"") { !$0.contains(text) }
    }

    private func wait(
        seconds: Double, what: String, until isRight: (String) -> Bool
    ) async throws -> String {
        var last = ""
        return try await poll(
            seconds: seconds, failure: "the screen never showed \(what), but:\n\(last)"
        ) {
            let now = try await screen()
            defer { last = now }
            return now == last && isRight(now) ? now : nil
        }
    }

    private func tmux(_ arguments: String...) async throws -> String {
        let result = try await Command.run("/usr/bin/env", ["tmux", "-L", socket] + arguments)
        guard result.status == 0 else {
            throw TestFailure("tmux \(arguments.first ?? ""): \(result.errors)")
        }
        return result.output
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
