import FoundationEssentials
import Glibc

/// The folder of a store's files, held by one server at a time.
///
/// Held by a lock on a file of its own, which the system lets go of when the process ends, however
/// it ends. The database file itself is never opened here: closing a descriptor of it would drop
/// SQLite's locks.
final class StoreFolder: Sendable {
    /// The path of the folder.
    let path: String
    private let lock: Int32

    /// The database file.
    var databasePath: String { file(Self.databaseName) }
    private static let databaseName = "store.db"

    /// Returns the path of the database file in a folder, which need not exist.
    static func databasePath(at path: String) -> String { path + "/" + databaseName }

    /// Makes the folder, mode 0700, where there is none, and takes its lock.
    init(at path: String) throws(StoreStartError) {
        self.path = path
        try Self.create(path)
        lock = open(path + "/server.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.failure(at: path, errno) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(lock)
            throw code == EWOULDBLOCK ? .folderInUse(path) : Self.failure(at: path, code)
        }
    }

    /// Tells whether a folder, which need not exist, holds a store.
    static func hasDatabase(at path: String) -> Bool {
        access(databasePath(at: path), F_OK) == 0
    }

    deinit {
        close(lock)
    }

    /// Returns the path of a file in the folder.
    func file(_ name: String) -> String { path + "/" + name }

    /// Makes the folder and those above it; the new ones can be entered by their owner only,
    /// whatever the umask.
    private static func create(_ path: String) throws(StoreStartError) {
        var isFolder = stat()
        if stat(path, &isFolder) == 0 {
            guard isFolder.st_mode & S_IFMT == S_IFDIR else { throw failure(at: path, ENOTDIR) }
            return
        }
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        let prefix = path.hasPrefix("/") ? "/" : ""
        if !parent.isEmpty { try create(prefix + parent) }
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw failure(at: path, errno) }
        if chmod(path, 0o700) != 0 { throw failure(at: path, errno) }
    }

    private static func failure(at path: String, _ code: Int32) -> StoreStartError {
        .folderUnusable(path, reason: String(cString: strerror(code)))
    }
}
