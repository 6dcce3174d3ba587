import Foundation

/// A Python program that runs beside the test, line by line.
struct PythonProgram {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// The interpreter that has the packages of `Tests/requirements.txt`: the one in
    /// `WATCHSHOP_PYTHON`, the one that `make setup` makes, or the one in the search path.
    static var interpreter: String {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["WATCHSHOP_PYTHON"] { return named }
        let prepared = packageRoot.appending(path: ".venv/bin/python3").path
        return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
    }

    private static var packageRoot: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Starts a program; its errors are part of its output.
    init(arguments: [String], environment: [String: String] = [:]) throws {
        // `env` finds a bare name in the search path.
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [Self.interpreter] + arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { _, new in new }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// The lines that it prints, until it ends.
    var lines: AsyncStream<String> {
        let (lines, continuation) = AsyncStream.makeStream(of: String.self)
        let reader = output.fileHandleForReading
        Thread.detachNewThread {
            var rest = Data()
            while case let data = reader.availableData, !data.isEmpty {
                rest.append(data)
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    continuation.yield(String(decoding: rest[..<end], as: UTF8.self))
                    rest = rest[rest.index(after: end)...]
                }
            }
            continuation.finish()
        }
        return lines
    }

    /// Writes a line to it.
    func write(line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
    }

    /// Waits for its end, and returns its exit code.
    func exitCode() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}
