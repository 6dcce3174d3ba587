import Foundation
import TestSupport

/// A `watchshop-server` that serves a store in a folder until it is let go.
final class RunningServer: Sendable {
    /// Where it listens.
    let url: String
    private let program: ChildProgram
    private let folder: ScratchFolder

    /// Starts a server and waits for its `listening on` line.
    init(arguments: [String]) async throws {
        let folder = ScratchFolder()
        let output = "\(folder.path)/output"
        program = try ChildProgram(
            Programs.server, ["serve"] + arguments, environment: Command.baseEnvironment,
            output: output, errors: "\(folder.path)/errors")
        self.folder = folder
        url = try await poll(failure: "the server does not listen") {
            try Self.address(in: Command.text(of: output))
        }
    }

    /// Ends the server with a signal and returns its exit status.
    func stop(signal: Int32 = SIGTERM) async throws -> Int32 {
        kill(program.id, signal)
        return try await program.end()
    }

    private static func address(in output: String) -> String? {
        output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .first { $0.hasPrefix("listening on ") }
            .map { String($0.dropFirst("listening on ".count)) }
    }
}
