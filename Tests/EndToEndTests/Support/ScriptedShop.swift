import Foundation
import TestSupport

/// `watchshop` as a script uses it: commands with a home of their own on a demo store.
struct ScriptedShop {
    /// The store; nil after it was stopped.
    let server: RunningServer
    /// A folder for the home and other files.
    let folder: ScratchFolder

    init() async throws {
        folder = ScratchFolder()
        server = try await RunningServer(
            arguments: ["--demo", "--port", "0", "--data", "\(folder.path)/store"])
        try write("watchshop-demo\n", to: "password")
    }

    /// Runs a command and returns what it left.
    func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Command.Result {
        try await Command.run(
            Programs.shop, arguments,
            environment: [
                "WATCHSHOP_HOME": "\(folder.path)/home", "WATCHSHOP_SERVER": server.url,
            ].merging(environment) { _, new in new })
    }

    /// Runs a command with `--json` and returns the value that it printed.
    func json(_ arguments: String...) async throws -> [String: Any] {
        let result = try await run(arguments + ["--json"])
        guard result.status == 0 else { throw TestFailure(result.errors) }
        let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        guard let object = value as? [String: Any] else { throw TestFailure(result.output) }
        return object
    }

    /// Logs the demo's customer in.
    func logIn() async throws {
        _ = try await json(
            "login", "customer@watchshop.demo", "--password-file", "\(folder.path)/password")
    }

    /// Writes a file that only its owner can read.
    func write(_ text: String, to name: String, mode: Int = 0o600) throws {
        let path = "\(folder.path)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
