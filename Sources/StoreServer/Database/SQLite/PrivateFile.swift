import Glibc

/// Files that only their owner may read and write.
enum PrivateFile {
    /// Makes an empty file with mode 0600 where there is none, and narrows the mode of one that
    /// is there.
    ///
    /// SQLite gives its `-wal` and `-shm` files the mode of the database file. An existing file is
    /// not opened: closing any descriptor of it would drop the locks that SQLite holds on it
    /// (https://sqlite.org/howtocorrupt.html, section 2.2).
    static func create(at path: String) throws(DatabaseError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw DatabaseError(opening: errno)
        }
        guard chmod(path, 0o600) == 0 else { throw DatabaseError(opening: errno) }
    }
}

extension DatabaseError {
    /// Sorts the reasons why a file cannot be made.
    fileprivate init(opening code: Int32) {
        self =
            switch code {
            case EACCES, EPERM, EROFS: .readOnly
            case ENOSPC, EDQUOT: .full
            default: .cannotOpen
            }
    }
}
