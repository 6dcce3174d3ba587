import FoundationEssentials
import Glibc

/// Where the files of the store are.
struct DataFolder {
    /// The path of the folder.
    let path: String
    private let isTemporary: Bool

    /// Chooses the folder: the one that was named, a temporary one, or the user's own by the XDG
    /// Base Directory Specification, which says to ignore a relative path.
    init(path: String?, isTemporary: Bool) throws {
        let variables = ProcessInfo.processInfo.environment
        self.isTemporary = path == nil && isTemporary
        if let path {
            self.path = path
        } else if isTemporary {
            self.path = try Self.makeTemporary(in: variables["TMPDIR"] ?? "/tmp")
        } else if let data = variables["XDG_DATA_HOME"], data.hasPrefix("/") {
            self.path = data + "/watchshop-server"
        } else if let home = variables["HOME"], home.hasPrefix("/") {
            self.path = home + "/.local/share/watchshop-server"
        } else {
            throw DataFolderError.noHome
        }
    }

    /// Removes a temporary folder with everything in it.
    func removeIfTemporary() {
        guard isTemporary else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            StandardStream.error.write("watchshop-server: \(path) stays behind: \(error)")
        }
    }

    private static func makeTemporary(in folder: String) throws -> String {
        var template = Array((folder + "/watchshop-demo-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw DataFolderError.noTemporaryFolder(
                folder, reason: String(cString: strerror(errno)))
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// Why there is no place for the store's files.
enum DataFolderError: Error {
    /// Neither `--data` nor `XDG_DATA_HOME` nor `HOME` says where.
    case noHome
    /// A temporary folder cannot be made there.
    case noTemporaryFolder(String, reason: String)
}
