/// Finds the line of a TOML text that sets a key; TOMLKit keeps places for mistakes alone.
struct TOMLLines: Equatable, Sendable {
    private var lines: [[String]: Int] = [:]

    /// Looks through a text.
    init(_ text: String) {
        var table: [String] = []
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in all.enumerated() {
            let line = line.drop { $0.isWhitespace }
            if line.first == "[" {
                table = Self.path(line.dropFirst().prefix { $0 != "]" })
                lines[table] = index + 1
            } else if let equals = line.firstIndex(of: "="), line.first != "#" {
                lines[table + Self.path(line[..<equals])] = index + 1
            }
        }
    }

    /// Returns the line of a key, from 1; of the table that it is in where the key is not found.
    func line(of path: [String]) -> Int? {
        lines[path] ?? (path.count > 1 ? line(of: path.dropLast()) : nil)
    }

    private static func path(_ text: Substring) -> [String] {
        text.split(separator: ".").map { part in
            String(part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
        }
    }
}
