import Glibc
import LocalCache
import ShopModel
import Synchronization

/// The log of the program: a file that only its owner can read, for the screen is taken.
///
/// Nothing secret is written: no password, token or address. A log that cannot be written is done
/// without; one of more than a megabyte begins anew.
final class Log: Sendable {
    private static let mostBytes = 1 << 20

    private let descriptor: Mutex<Int32>

    /// Opens `watchshop.log` in a folder, which is made where it is missing.
    init(folder: String) {
        descriptor = Mutex(Self.open(in: folder))
    }

    private static func open(in folder: String) -> Int32 {
        do throws(CacheError) {
            try PrivateFiles.makeFolder(folder)
        } catch {
            return -1
        }
        let file = Glibc.open(
            "\(folder)/watchshop.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if file >= 0, lseek(file, 0, SEEK_END) > mostBytes { ftruncate(file, 0) }
        return file
    }

    deinit {
        let file = descriptor.withLock { $0 }
        if file >= 0 { close(file) }
    }

    /// Writes a line with the time before it; control characters in it become spaces.
    func write(_ words: String) {
        let line = String(
            words.unicodeScalars.map { scalar in
                scalar.properties.generalCategory == .control ? " " : Character(scalar)
            })
        var bytes = Array("\(Timestamp.now.text) \(line)\n".utf8)
        descriptor.withLock { file in
            guard file >= 0 else { return }
            // A failed write has nowhere to be told.
            _ = Glibc.write(file, &bytes, bytes.count)
        }
    }
}
