import Foundation

/// A program that a test runs to its end.
///
/// What it prints goes into files and not through pipes: a daemon that it leaves behind, as tmux
/// does, would hold a pipe open, and no thread of the tests waits for bytes.
struct Command {
    /// What a program left behind when it ended.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs a program with nothing but the given environment and returns what it left.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Result {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = baseEnvironment.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try file("\(folder.path)/output")
        process.standardError = try file("\(folder.path)/errors")
        try await runToEnd(process)
        return Result(
            status: process.terminationStatus, output: try text(of: "\(folder.path)/output"),
            errors: try text(of: "\(folder.path)/errors"))
    }

    /// What every program needs, whatever the machine's own settings are.
    static let baseEnvironment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "HOME": NSTemporaryDirectory(), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]

    /// Makes an empty file and opens it for writing.
    static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    /// Reads a file as text.
    static func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    private static func runToEnd(_ process: Process) async throws {
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                ended.resume(throwing: error)
            }
        }
    }
}
