import TOMLKit

/// The configuration file, taken apart: settings at the top, keys in `[keys.CONTEXT]`.
struct ConfigurationFile: Equatable, Sendable {
    /// The values of settings as they stand, by name.
    private(set) var values: [(name: String, text: String)] = []
    /// The keys of commands, by context and name.
    private(set) var keys: [(context: String, command: String, notations: [String])] = []
    /// What could not be read.
    private(set) var issues: [ConfigurationIssue] = []
    /// The name of the file, for messages.
    let name: String
    private let lines: TOMLLines

    /// Reads the text of a file.
    init(_ text: String, name: String) {
        self.name = name
        lines = TOMLLines(text)
        do {
            let root = try TOMLTable(string: text)
            for key in root.keys.sorted() { read(key, root[key]) }
        } catch let error as TOMLParseError {
            issues.append(
                ConfigurationIssue(
                    place: name, line: error.source.begin.line, reason: error.description))
        } catch {
            issues.append(ConfigurationIssue(place: name, reason: "\(error)"))
        }
    }

    static func == (one: ConfigurationFile, two: ConfigurationFile) -> Bool {
        one.name == two.name && one.lines == two.lines
    }

    /// The line that a key is set in, from 1; nil where it cannot be told.
    func line(of path: String...) -> Int? { lines.line(of: path) }

    private mutating func read(_ key: String, _ value: (any TOMLValueConvertible)?) {
        if key == "keys", let contexts = value?.table {
            for context in contexts.keys.sorted() { readKeys(context, contexts[context]?.table) }
        } else if let text = Self.text(value) {
            values.append((key, text))
        } else {
            note("a text, a number or true and false are wanted", [key])
        }
    }

    private mutating func readKeys(_ context: String, _ table: TOMLTable?) {
        guard let table else { return note("a table of commands is wanted", ["keys", context]) }
        for command in table.keys.sorted() {
            let value = table[command]
            if let text = value?.string {
                keys.append((context, command, text == Self.off ? [] : [text]))
            } else if let list = value?.array {
                keys.append((context, command, list.compactMap(\.string).filter { $0 != Self.off }))
            } else {
                note("a list of keys is wanted", ["keys", context, command])
            }
        }
    }

    private static let off = "<disabled>"

    private mutating func note(_ reason: String, _ path: [String]) {
        issues.append(
            ConfigurationIssue(
                place: name, line: lines.line(of: path),
                reason: "\(path.joined(separator: ".")): \(reason)"))
    }

    private static func text(_ value: (any TOMLValueConvertible)?) -> String? {
        value?.string ?? value?.bool.map { $0 ? "on" : "off" } ?? value?.int.map { String($0) }
    }
}
