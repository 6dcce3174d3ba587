import FoundationEssentials

/// A file of settings: lines of `WATCHSHOP_NAME=value`, and comments that begin with `#`.
///
/// It is also what systemd reads as `EnvironmentFile`. Unlike there, a name that means nothing and a
/// name that stands twice are wrong: a setting with a slip in its name would be silently missing.
struct ConfigurationFile {
    /// The values by their variables.
    let values: [String: String]

    /// Reads a file; throws ``SettingsError`` with everything that is wrong with it.
    init(path: String) throws(SettingsError) {
        let text: String
        do {
            text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw SettingsError("the file \(path) cannot be read as UTF-8 text")
        }
        try self.init(text: text, path: path)
    }

    /// Reads the text of a file; the path is for the words of an error.
    init(text: String, path: String) throws(SettingsError) {
        var values: [String: String] = [:]
        var problems: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = line.trimmed
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let place = "\(path), line \(index + 1)"
            guard let equals = line.firstIndex(of: "=") else {
                problems.append("\(place) is no NAME=value")
                continue
            }
            let name = String(line[..<equals].trimmed)
            if !Self.names.contains(name) {
                problems.append("\(place): \(name) is no setting")
            } else if values.updateValue(
                line[line.index(after: equals)...].trimmed.unquoted, forKey: name) != nil
            {
                problems.append("\(place): \(name) stands twice")
            }
        }
        guard problems.isEmpty else { throw SettingsError(problems) }
        self.values = values
    }

    private static let names = Set(Setting.allCases.flatMap { [$0.variable, $0.fileVariable] })
}

extension Substring {
    fileprivate var trimmed: Substring {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }

    fileprivate var unquoted: String {
        let isQuoted = count >= 2 && hasPrefix("\"") && hasSuffix("\"")
        return String(isQuoted ? dropFirst().dropLast() : self)
    }
}
