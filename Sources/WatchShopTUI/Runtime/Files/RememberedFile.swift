import FoundationEssentials
import LocalCache

/// The file that says what the next start begins with.
struct RememberedFile: Sendable {
    private let folder: String
    private var path: String { "\(folder)/remembered.json" }

    /// Uses the folder of the program's state.
    init(folder: String) {
        self.folder = folder
    }

    /// Returns what was kept; nil where nothing was, or what is there cannot be understood.
    func load(_ log: Log) -> Remembered? {
        guard let text = SmallFile.text(path) else { return nil }
        do {
            return try JSONDecoder().decode(Remembered.self, from: Data(text.utf8))
        } catch {
            log.write("\(path) cannot be understood: \(error)")
            return nil
        }
    }

    /// Keeps what the next start begins with.
    func save(_ remembered: Remembered, _ log: Log) {
        do {
            let text = String(decoding: try JSONEncoder().encode(remembered), as: UTF8.self)
            try PrivateFiles.makeFolder(folder)
            try PrivateFiles.replace(path, with: text)
        } catch {
            log.write("\(path) cannot be written: \(error)")
        }
    }
}
