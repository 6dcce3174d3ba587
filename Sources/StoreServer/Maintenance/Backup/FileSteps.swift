import Glibc

/// The steps with files that a backup and its return are made of.
///
/// Each throws ``MaintenanceError/fileUnusable(_:reason:)``.
enum FileSteps {
    /// Tells whether there is something of the name.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Throws where no file can be made beside a name.
    static func requireWritableFolder(of path: String) throws(MaintenanceError) {
        guard access(folder(of: path), W_OK | X_OK) == 0 else { throw failure(path) }
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) throws(MaintenanceError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure(path) }
    }

    /// Gives a file another name, in place of a file that has it, and lets both names reach the
    /// disk.
    static func rename(_ path: String, to target: String) throws(MaintenanceError) {
        try synchronize(path)
        guard Glibc.rename(path, target) == 0 else { throw failure(target) }
        try synchronize(folder(of: target))
    }

    /// Copies a file to a new one that only its owner can read.
    static func copy(_ path: String, to target: String) throws(MaintenanceError) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure(path) }
        defer { close(source) }
        let copy = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard copy >= 0 else { throw failure(target) }
        defer { close(copy) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(source, &buffer, buffer.count)
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return }
            guard write(copy, buffer, count) == count else { throw failure(target) }
        }
    }

    /// Returns the folder that a file is in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func synchronize(_ path: String) throws(MaintenanceError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> MaintenanceError {
        .fileUnusable(path, reason: String(cString: strerror(errno)))
    }
}
