/// A table as comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// A text that a spreadsheet would take for a formula is written with an apostrophe in front, which
/// spreadsheets do not show (OWASP, *CSV Injection*). ``CSVReader`` takes it off again.
struct CSVTable: Sendable {
    /// A value of a cell.
    enum Cell: Hashable, Sendable {
        /// Text that may come from anyone.
        case text(String)
        /// Digits and signs that the store itself wrote: a number, an amount, a time.
        case plain(String)
    }

    /// The table as text; every line, the head included, ends with CR and LF.
    private(set) var text = ""

    /// Begins a table with its head.
    init(columns: [String]) {
        append(columns.map(Cell.plain))
    }

    /// Adds a line.
    mutating func append(_ cells: [Cell]) {
        text += cells.map(Self.written).joined(separator: ",") + "\r\n"
    }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .plain(let text): quoted(text)
        case .text(let text): quoted(isFormula(text) ? "'" + text : text)
        }
    }

    /// Tells whether a spreadsheet could take a text for a formula, or for one that is hidden.
    static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r\n'＝＋－＠".unicodeScalars.contains(first)
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

extension CSVTable.Cell {
    /// A text, empty for nil.
    static func text(_ text: String?) -> Self { .text(text ?? "") }
    /// A whole number.
    static func number(_ number: some BinaryInteger) -> Self { .plain(String(number)) }
}
