import Foundation
import TestSupport

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
        _ path: String, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Result {
        let folder = ScratchFolder()
        let (output, errors) = ("\(folder.path)/output", "\(folder.path)/errors")
        let program = try ChildProgram(
            path, arguments, environment: baseEnvironment.merging(environment) { _, new in new },
            output: output, errors: errors)
        let status = try await program.end()
        return Result(
            status: status, output: try text(of: output), errors: try text(of: errors))
    }

    /// What every program needs, whatever the machine's own settings are.
    static let baseEnvironment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "HOME": NSTemporaryDirectory(), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]

    /// Reads a file as text; one that is not there yet is empty.
    static func text(of path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}
