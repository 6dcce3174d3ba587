import FoundationEssentials
import Glibc

/// A file that holds one value, such as a password, so that it stands in no list of processes and
/// no environment.
struct SecretFile {
    /// The value: the text of the file without the line's end.
    let value: String
    /// Whether others than the owner and the group may read it.
    let isReadableByOthers: Bool

    /// Reads a file; throws ``SettingsError`` where it cannot be read or holds more than one line.
    init(path: String) throws(SettingsError) {
        var status = stat()
        guard stat(path, &status) == 0,
            let data = FileManager.default.contents(atPath: path)
        else { throw SettingsError("the file \(path) cannot be read") }
        let text = String(decoding: data, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count == 1 else {
            throw SettingsError("the file \(path) does not hold exactly one line")
        }
        value = String(lines[0])
        isReadableByOthers = status.st_mode & S_IROTH != 0
    }
}
