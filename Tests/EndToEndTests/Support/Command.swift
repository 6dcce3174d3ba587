import Foundation

/// A program that a test runs to its end.
struct Command {
    /// What a program left behind when it ended.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs a program with nothing but the given environment and returns what it left.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        input: FileHandle = .nullDevice
    ) async throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = baseEnvironment.merging(environment) { _, new in new }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        try process.run()
        async let outputText = text(of: output)
        async let errorText = text(of: errors)
        let texts = try await (outputText, errorText)
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: texts.0, errors: texts.1)
    }

    /// What every program needs, whatever the machine's own settings are.
    static let baseEnvironment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "HOME": NSTemporaryDirectory(), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]

    private static func text(of pipe: Pipe) async throws -> String {
        let handle = pipe.fileHandleForReading
        let data = try await Task.detached { try handle.readToEnd() ?? Data() }.value
        return String(decoding: data, as: UTF8.self)
    }
}
