import Glibc
import LocalCache

/// The address of the store that was opened last, so that `watchshop` alone opens it again.
struct LastServer: Sendable {
    private let folder: String
    private var path: String { "\(folder)/server" }

    /// Uses the folder of the program's state.
    init(folder: String) {
        self.folder = folder
    }

    /// Returns the address; nil where none was kept.
    func load() -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [CChar](repeating: 0, count: 2_048)
        guard fgets(&bytes, Int32(bytes.count), file) != nil else { return nil }
        let line = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let address = String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }
        return address.isEmpty ? nil : address
    }

    /// Keeps an address.
    func save(_ address: String) throws(CacheError) {
        guard address != load() else { return }
        try PrivateFiles.makeFolder(folder)
        try PrivateFiles.replace(path, with: "\(address)\n")
    }
}
