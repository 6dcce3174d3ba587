import Foundation

/// Reads codes off pictures with somebody else's reader, zbar.
struct CodeReader {
    /// What zbar read off each picture; empty where it found no code.
    static func read(_ pictures: [Data], in folder: String) async throws -> [String] {
        let paths = try pictures.enumerated().map { index, picture in
            let path = "\(folder)/\(index).pgm"
            try picture.write(to: URL(filePath: path))
            return path
        }
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "read_codes.py").path
        let output = "\(folder)/codes"
        try Data().write(to: URL(filePath: output))
        let process = Process()
        // `env` finds a bare name in the search path.
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter, script] + paths
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        return try String(contentsOfFile: output, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// The interpreter that has the packages of `Tests/requirements.txt`: the one in
    /// `WATCHSHOP_PYTHON`, the one that `make setup` makes, or the one in the search path.
    private static var interpreter: String {
        if let named = ProcessInfo.processInfo.environment["WATCHSHOP_PYTHON"] { return named }
        let prepared = URL(filePath: #filePath).appending(path: "../../../../../.venv/bin/python3")
            .standardized.path
        return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
    }
}
