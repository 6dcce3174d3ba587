import Glibc

/// Folders that only their owner can open.
enum PrivateFolder {
    /// Makes a folder and those above it with mode 0700 where they are missing.
    ///
    /// Where that fails, what is to be kept in the folder fails, and says so.
    static func make(_ path: String) {
        guard !path.isEmpty, path != "/", mkdir(path, 0o700) != 0, errno == ENOENT else { return }
        make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        mkdir(path, 0o700)
    }
}
