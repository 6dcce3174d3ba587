import FoundationEssentials
import Glibc

/// A folder that only its owner can open, and that goes again.
struct TemporaryFolder {
    /// Where it is.
    let path: String

    /// Makes a folder below the system's one for such things (mkdtemp(3), which gives it mode 0700).
    init() throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/watchshop-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandFailure("No temporary folder can be made in \(parent).")
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes the folder and everything in it; what cannot be removed is left to the system.
    func remove() {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            StandardError.write("watchshop: \(path) could not be removed")
        }
    }
}
