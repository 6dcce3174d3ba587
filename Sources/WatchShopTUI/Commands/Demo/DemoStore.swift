import Dispatch
import Glibc
import Synchronization

/// A store of our own: `watchshop-server` as a child, which ends with this process.
///
/// The child holds the reading end of a pipe and ends when that does: so it goes however this
/// process goes, `kill -9` included.
final class DemoStore: Sendable {
    /// Where the store listens.
    let address: String
    private let root: String
    private let state: Mutex<(child: ChildProcess, number: Int)>

    /// How long the store may take until it listens.
    private static let startTime = Duration.seconds(30)
    private static let announcement = "listening on "

    /// Starts the store with its data below a folder, and waits until it listens.
    init(below root: String) throws {
        StandardError.write("Starting a demo store …")
        self.root = root
        let (child, address) = try Self.start(dataFolder: Self.folder(root, 0), port: "0")
        self.address = address
        state = Mutex((child, 0))
    }

    /// Where the files of the store are now.
    var dataFolder: String { Self.folder(root, state.withLock { $0.number }) }

    /// Ends the store.
    func stop() {
        state.withLock { $0.child.stop() }
    }

    /// Puts a new store in the place of the old one, at the same address.
    ///
    /// What the old one was doing is of no use any more: it is ended at once.
    func restart() throws {
        let port = address.split(separator: ":").last.map(String.init) ?? "0"
        try state.withLock { state in
            state.child.end()
            let next = Self.folder(root, state.number + 1)
            let (child, _) = try Self.start(dataFolder: next, port: port)
            state = (child, state.number + 1)
        }
    }

    private static func folder(_ root: String, _ number: Int) -> String {
        "\(root)/store-\(number)"
    }

    private static func start(
        dataFolder: String, port: String
    ) throws -> (child: ChildProcess, address: String) {
        let child = try ChildProcess(
            try serverProgram(),
            ["serve", "--demo", "--exit-with-parent", "--port", port, "--data", dataFolder],
            errors: "\(dataFolder).log")
        do {
            return (child, try waitForAddress(of: child))
        } catch {
            child.stop()
            throw error
        }
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
