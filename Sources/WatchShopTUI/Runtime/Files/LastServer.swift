import Glibc

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

    /// Keeps an address; where that fails, it has to be named again next time.
    func save(_ address: String) {
        guard address != load() else { return }
        PrivateFolder.make(folder)
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        let bytes = Array("\(address)\n".utf8)
        _ = write(file, bytes, bytes.count)
    }
}
