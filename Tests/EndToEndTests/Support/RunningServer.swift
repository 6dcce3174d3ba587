import Foundation

/// A `watchshop-server` that serves a store in a folder until it is let go.
final class RunningServer: Sendable {
    /// Where it listens.
    let url: String
    private let process: Process
    private let folder: TemporaryFolder

    /// Starts a server and waits for its `listening on` line.
    init(arguments: [String], environment: [String: String] = [:]) async throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: Programs.server)
        process.arguments = ["serve"] + arguments
        process.environment = Command.baseEnvironment.merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Command.file("\(folder.path)/output")
        process.standardError = try Command.file("\(folder.path)/errors")
        try process.run()
        self.folder = folder
        self.process = process
        url = try await poll(failure: "the server does not listen") {
            try Self.address(in: Command.text(of: "\(folder.path)/output"))
        }
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Ends the server with a signal and returns its exit status.
    func stop(signal: Int32 = SIGTERM) async throws -> Int32 {
        kill(process.processIdentifier, signal)
        try await poll(failure: "the server does not end") { process.isRunning ? nil : true }
        return process.terminationStatus
    }

    private static func address(in output: String) -> String? {
        output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .first { $0.hasPrefix("listening on ") }
            .map { String($0.dropFirst("listening on ".count)) }
    }
}
