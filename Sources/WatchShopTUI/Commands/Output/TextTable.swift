import TerminalUI

/// Rows of texts whose columns line up, under their names.
struct TextTable {
    /// A column: its name, and the side that its texts stand at.
    struct Column {
        let name: SafeText
        let alignment: SafeText.Alignment

        /// A column of words.
        static func words(_ name: SafeText) -> Column { Column(name: name, alignment: .left) }
        /// A column of numbers or amounts.
        static func numbers(_ name: SafeText) -> Column { Column(name: name, alignment: .right) }
    }

    private let columns: [Column]
    private let rows: [[SafeText]]

    /// Makes a table; each row has a text for every column.
    init(_ columns: Column..., rows: [[SafeText]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The lines, the names first; none where there is no row.
    var lines: [SafeText] {
        guard !rows.isEmpty else { return [] }
        let all = [columns.map(\.name)] + rows
        let widths = columns.indices.map { index in all.map { $0[index].width }.max() ?? 0 }
        return all.map { row in
            let cells = columns.indices.map { index in
                row[index].padded(to: widths[index], alignment: columns[index].alignment)
            }
            return SafeText(sanitizing: Self.trimmed(cells.joined(separator: "  ").string))
        }
    }

    /// Nothing stands behind the last word of a line.
    private static func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return text
    }
}
