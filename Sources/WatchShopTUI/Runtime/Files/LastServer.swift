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
        let address = FirstLine.read(path)?.filter { !$0.isWhitespace }
        return address?.isEmpty == false ? address : nil
    }

    /// Keeps an address.
    func save(_ address: String) throws(CacheError) {
        guard address != load() else { return }
        try PrivateFiles.makeFolder(folder)
        try PrivateFiles.replace(path, with: "\(address)\n")
    }
}
