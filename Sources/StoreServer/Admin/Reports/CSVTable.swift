/// A table as comma-separated values (RFC 4180).
struct CSVTable: Sendable {
    private let lines: [[String]]

    /// Makes a table of its columns' names and its lines.
    init(_ header: [String], _ lines: [[String]]) {
        self.lines = [header] + lines
    }

    /// The text, each line with CR and LF at its end.
    var text: String {
        lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Writes a field; in quotes where it holds what ends one.
    ///
    /// A spreadsheet takes a text that begins with one of four characters for a formula, so that
    /// one comes behind an apostrophe; a number keeps its sign.
    private static func field(_ text: String) -> String {
        var text = text
        if let first = text.first, "=+-@\t\r".contains(first), Double(text) == nil {
            text = "'" + text
        }
        let isPlain = text.utf8.allSatisfy { !Self.special.contains($0) }
        guard !isPlain else { return text }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    private static let special = Set("\",\r\n".utf8)
}
