import Glibc

/// The first line of a small file.
enum FirstLine {
    /// Reads it without its end; nil where the file cannot be read or is empty.
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        return read(file)
    }

    /// Reads it from a file that is open, up to 8 KiB.
    static func read(_ file: UnsafeMutablePointer<FILE>) -> String? {
        var bytes = [CChar](repeating: 0, count: 8_192)
        guard fgets(&bytes, Int32(bytes.count), file) != nil else { return nil }
        let line = bytes.prefix { $0 != 0 && $0 != 0x0A && $0 != 0x0D }
        return String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
