import Dispatch
import Glibc

/// A store of our own: `watchshop-server` as a child, which ends with this process.
///
/// The child holds the reading end of a pipe and ends when that does: so it goes however this
/// process goes, `kill -9` included.
struct DemoStore {
    /// Where the store listens.
    let address: String
    private let child: ChildProcess

    /// How long the store may take until it listens.
    private static let startTime = Duration.seconds(30)
    private static let announcement = "listening on "

    /// Starts the store with its data in a folder, and waits until it listens.
    static func start(dataFolder: String) throws -> DemoStore {
        let program = try serverProgram()
        StandardError.write("Starting a demo store …")
        let child = try ChildProcess(
            program,
            ["serve", "--demo", "--exit-with-parent", "--port", "0", "--data", dataFolder],
            errors: "\(dataFolder).log")
        do {
            return DemoStore(address: try waitForAddress(of: child), child: child)
        } catch {
            child.stop()
            throw error
        }
    }

    /// Ends the store.
    func stop() {
        child.stop()
    }

    private static func waitForAddress(of child: ChildProcess) throws -> String {
        let clock = ContinuousClock()
        let deadline = clock.now + startTime
        var lines = ""
        while let more = child.readOutput(within: clock.now.duration(to: deadline)) {
            lines += more
            let found = lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .first { $0.hasPrefix(announcement) }
            if let found {
                child.discardOutput()
                return String(found.dropFirst(announcement.count))
            }
        }
        let reason = child.lastError.map { ": \($0)" } ?? "."
        throw CommandFailure("The demo store did not start\(reason)")
    }

    /// Finds the server beside this program, or else in PATH.
    private static func serverProgram() throws -> String {
        let name = "watchshop-server"
        var folders: [Substring] = []
        if let own = realpath("/proc/self/exe", nil) {
            let path = String(cString: own)
            free(own)
            folders.append(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
        }
        if let path = getenv("PATH") { folders += String(cString: path).split(separator: ":") }
        let paths = folders.map { folder in "\(folder)/\(name)" }
        let found = paths.first { path in access(path, X_OK) == 0 }
        guard let found else {
            throw CommandFailure("\(name) is neither beside this program nor in PATH.")
        }
        return found
    }
}
