import Foundation

/// A `watchshop-server` that serves a store in a folder until it is let go.
final class RunningServer: Sendable {
    let url: String
    let processID: Int32
    private let process: Process

    /// Starts a server and waits for its `listening on` line.
    init(arguments: [String], environment: [String: String] = [:]) async throws {
        process = Process()
        process.executableURL = URL(filePath: Programs.server)
        process.arguments = ["serve"] + arguments
        process.environment = Command.baseEnvironment.merging(environment) { _, new in new }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        processID = process.processIdentifier
        url = try await Self.address(in: output.fileHandleForReading)
    }

    deinit { process.terminate() }

    /// Ends the server with a signal and returns its exit status.
    func stop(signal: Int32 = SIGTERM) -> Int32 {
        kill(processID, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func address(in output: FileHandle) async throws -> String {
        try await Task.detached {
            var text = ""
            while true {
                let more = output.availableData
                guard !more.isEmpty else {
                    throw TestFailure("the server ended without listening")
                }
                text += String(decoding: more, as: UTF8.self)
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                if let line = lines.dropLast().first(where: { $0.hasPrefix("listening on ") }) {
                    return String(line.dropFirst("listening on ".count))
                }
            }
        }.value
    }
}
