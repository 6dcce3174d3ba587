import ShopModel
import SwiftCSV

/// Reads comma-separated values with a head (RFC 4180).
struct CSVReader: Sendable {
    /// A line below the head.
    struct Line: Hashable, Sendable {
        /// Its number; the head is line 1, and a line that is broken by a quoted text counts once.
        let number: Int
        private let values: [String: String]

        init(number: Int, values: [String: String]) {
            self.number = number
            self.values = values
        }

        /// Returns the value of a column; nil where it is empty, or there is no such column.
        subscript(column: String) -> String? {
            values[column].flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The names of the columns.
    let columns: [String]
    /// The lines below the head that are not blank.
    let lines: [Line]

    /// Reads a table of some lines at most; throws ``Problem`` for what is none.
    ///
    /// The columns are separated by commas, or by semicolons, as some spreadsheets do.
    init(_ bytes: [UInt8], limit: Int) throws(Problem) {
        guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
            throw Problem(.malformedBody, detail: "The body is not text in UTF-8.")
        }
        let rows = try Self.rows(of: text)
        guard let head = rows.first else {
            throw Problem(.malformedBody, detail: "The table has no head.")
        }
        let names = head.map { $0.lowercased() }
        guard Set(names).count == names.count else {
            throw Problem(.malformedBody, detail: "A column stands twice in the head.")
        }
        columns = names
        var lines: [Line] = []
        for (index, row) in rows.enumerated().dropFirst() where row.contains(where: { !$0.isEmpty })
        {
            guard row.count <= names.count || row.dropFirst(names.count).allSatisfy(\.isEmpty)
            else {
                throw Problem(
                    .malformedBody, detail: "Line \(index + 1) has more values than the head.")
            }
            let values = Dictionary(zip(names, row), uniquingKeysWith: { first, _ in first })
            lines.append(Line(number: index + 1, values: values))
        }
        guard lines.count <= limit else {
            throw Problem(.malformedBody, detail: "The table has more than \(limit) lines.")
        }
        self.lines = lines
    }

    private static func rows(of text: String) throws(Problem) -> [[String]] {
        let head = text.prefix { !$0.isNewline }
        let delimiter: CSVDelimiter =
            head.contains(",") || !head.contains(";") ? .comma : .semicolon
        do {
            let table = try EnumeratedCSV(string: text, delimiter: delimiter, loadColumns: false)
            guard !table.header.isEmpty else { return [] }
            return ([table.header] + table.rows).map { $0.map(Self.cleaned) }
        } catch {
            throw Problem(.malformedBody, detail: "The table has a quotation mark out of place.")
        }
    }

    /// Takes off the space around a value and the apostrophe that keeps it from being a formula.
    private static func cleaned(_ value: String) -> String {
        var value = value[...]
        while value.last?.isWhitespace == true { value.removeLast() }
        while value.first?.isWhitespace == true { value.removeFirst() }
        if value.first == "'", CSVTable.isFormula(String(value.dropFirst())) { value.removeFirst() }
        return String(value)
    }
}
