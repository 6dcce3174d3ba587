import FoundationEssentials

/// The folder that keeps everything per store, and knows which server address is which store.
///
/// `servers.json` maps an address to the store's id as `/health` gave it, so that the right cache
/// opens before the network answers; `stores/<id>/` holds the files of one store.
package struct StoreDirectory: Sendable {
    private let root: String

    /// Uses a folder, which is made when something is first kept in it.
    package init(root: String) {
        self.root = root
    }

    /// Returns the id of the store that an address led to last; nil where it is not known.
    package func storeID(ofServer address: String) throws(CacheError) -> String? {
        try servers()[address]
    }

    /// Remembers which store an address leads to.
    package func remember(storeID: String, ofServer address: String) throws(CacheError) {
        var servers = try servers()
        guard servers[address] != storeID else { return }
        servers[address] = storeID
        try PrivateFiles.makeFolder(root)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let text = try CacheError.mapping(file: indexPath) {
            String(decoding: try encoder.encode(servers), as: UTF8.self)
        }
        try PrivateFiles.replace(indexPath, with: text + "\n")
    }

    /// Returns the folder of a store, made if it is missing.
    package func folder(ofStore id: String) throws(CacheError) -> String {
        let path = "\(root)/stores/\(Self.fileName(for: id))"
        try PrivateFiles.makeFolder(path)
        return path
    }

    private var indexPath: String { "\(root)/servers.json" }

    private func servers() throws(CacheError) -> [String: String] {
        guard FileManager.default.fileExists(atPath: indexPath) else { return [:] }
        do {
            let data = try Data(contentsOf: URL(filePath: indexPath))
            return try JSONDecoder().decode([String: String].self, from: data)
        } catch is DecodingError {
            return [:]
        } catch {
            throw .notWritable(path: indexPath)
        }
    }

    /// Keeps letters, digits, `-` and `_` of an id, since a store chooses it and it becomes a path.
    private static func fileName(for id: String) -> String {
        let name = id.unicodeScalars.prefix(64).map { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                || scalar == "-" ? Character(scalar) : "_"
        }
        return name.isEmpty ? "_" : String(name)
    }
}
