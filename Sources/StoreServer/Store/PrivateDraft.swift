import FoundationEssentials
import Glibc

/// A file that takes its place whole, with mode 0600, once it is on the disk.
enum PrivateDraft {
    /// Why a file could not be written, as `errno` says it.
    struct Failure: Error {
        let code: Int32
    }

    /// Writes a file in the place of the one that may be there; throws ``Failure``.
    static func write(_ data: Data, inPlaceOf path: String) throws {
        let draft = path + ".new"
        let flags = O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(draft, flags, 0o600)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        defer { close(descriptor) }
        try check(fchmod(descriptor, 0o600) == 0)
        let count = data.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        try check(count == data.count)
        try check(fsync(descriptor) == 0)
        try check(rename(draft, path) == 0)
    }

    private static func check(_ succeeded: Bool) throws(Failure) {
        guard succeeded else { throw Failure(code: errno) }
    }
}
