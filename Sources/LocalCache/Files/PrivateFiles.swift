import Glibc

/// Makes files and folders that only their owner can read, whatever the umask is.
package enum PrivateFiles {
    /// Makes a folder and those above it with mode 0700 where they are missing.
    ///
    /// - Throws: `CacheError.notWritable` too where the folder is there and takes no files.
    package static func makeFolder(_ path: String) throws(CacheError) {
        if path.isEmpty || path == "/" { return }
        guard mkdir(path, 0o700) != 0 else { return try restrict(path, to: 0o700) }
        switch errno {
        case EEXIST:
            guard access(path, W_OK | X_OK) == 0 else { throw failure(at: path) }
        case ENOENT:
            try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(at: path) }
        default:
            throw failure(at: path)
        }
    }

    /// Makes an empty file with mode 0600 where there is none; narrows the mode of one that is there.
    ///
    /// To be called before a database opens the file, never after: closing a second descriptor of
    /// a file drops the locks that SQLite holds on it (sqlite.org/howtocorrupt.html, section 2.2).
    static func makeFile(_ path: String) throws(CacheError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw failure(at: path)
        }
        try restrict(path, to: 0o600)
    }

    /// Replaces a small file as a whole: a new one beside it is written, synced and renamed.
    package static func replace(_ path: String, with text: String) throws(CacheError) {
        let temporary = "\(path).\(getpid()).new"
        let file = open(temporary, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(at: temporary) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0,
            rename(temporary, path) == 0
        else {
            let failure = failure(at: path)
            unlink(temporary)
            throw failure
        }
    }

    private static func restrict(_ path: String, to mode: mode_t) throws(CacheError) {
        guard chmod(path, mode) == 0 else { throw failure(at: path) }
    }

    private static func failure(at path: String) -> CacheError {
        errno == ENOSPC ? .diskFull : .notWritable(path: path)
    }
}
