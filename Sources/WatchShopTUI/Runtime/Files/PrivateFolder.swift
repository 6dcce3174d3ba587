import Glibc

/// Folders that only their owner can open.
enum PrivateFolder {
    /// Makes a folder and those above it with mode 0700 where they are missing, and returns whether
    /// files can be made in it.
    @discardableResult
    static func make(_ path: String) -> Bool {
        if !path.isEmpty, path != "/", mkdir(path, 0o700) != 0, errno == ENOENT {
            make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
            mkdir(path, 0o700)
        }
        return access(path, W_OK | X_OK) == 0
    }
}
