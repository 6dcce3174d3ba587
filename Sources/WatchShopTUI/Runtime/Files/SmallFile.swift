import Glibc

/// Files that people write by hand: read whole, up to a size that none of them has.
enum SmallFile {
    private static let mostBytes = 1 << 18

    /// Returns the text of a file; nil where it is not there or cannot be read.
    static func text(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: mostBytes)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// Returns the names and texts of the TOML files in a folder, by name; none where it is not there.
    static func all(in folder: String) -> [(name: String, text: String)] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted().compactMap { name in text("\(folder)/\(name)").map { (name, $0) } }
    }
}
