import ShopModel

/// What a whole table would make of the catalogue.
struct ImportPlan: Sendable {
    /// The lines whose watches are known.
    private(set) var lines: [ImportLine] = []
    private var errors: [ImportReport.LineError] = []
    private let lineCount: Int

    /// Holds a table against the catalogue; `watch` returns the watch of a reference as it is.
    init(
        _ table: CSVReader, watch: (_ modelCode: String) throws -> AdminWatch?
    ) throws {
        lineCount = table.lines.count
        checkHead(table.columns)
        guard errors.isEmpty else { return }
        var seen: Set<String> = []
        for line in table.lines {
            guard let modelCode = line[ImportColumn.key] else {
                note(line.number, ImportColumn.key, "is required")
                continue
            }
            guard seen.insert(modelCode).inserted else {
                note(line.number, ImportColumn.key, "stands twice in the table")
                continue
            }
            guard let watch = try watch(modelCode) else {
                note(line.number, ImportColumn.key, "is no watch of the catalogue: \(modelCode)")
                continue
            }
            let read = ImportLine(line, of: watch)
            lines.append(read)
            errors += read.errors
        }
    }

    /// Returns what the table changes and what is wrong with it.
    func report(isDryRun: Bool) -> ImportReport {
        ImportReport(
            isDryRun: isDryRun, lines: lineCount, changes: lines.flatMap(\.changes),
            errors: errors)
    }

    /// Throws ``Problem`` that names every wrong line.
    func requireNoErrors() throws(Problem) {
        guard errors.isEmpty else {
            throw Problem(
                invalid: errors.map { error in
                    let column = error.column.map { "/\($0)" } ?? ""
                    return FieldError(
                        pointer: "#/lines/\(error.line)\(column)", detail: error.detail)
                })
        }
    }

    private mutating func checkHead(_ columns: [String]) {
        let known = Set(ImportColumn.allCases.map(\.rawValue)).union(ImportColumn.ignored)
            .union([ImportColumn.key])
        for column in columns where !known.contains(column) {
            note(1, column, "is not a known column")
        }
        if !columns.contains(ImportColumn.key) { note(1, ImportColumn.key, "is required") }
    }

    private mutating func note(_ line: Int, _ column: String, _ detail: String) {
        errors.append(ImportReport.LineError(line: line, column: column, detail: detail))
    }
}
