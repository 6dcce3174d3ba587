/// Rows for one table, written many at once.
struct BatchInsert {
    private static let rowsAtOnce = 50

    private let table: String
    private let columns: [String]
    private var rows: [[any SQLValueConvertible]] = []

    init(_ table: String, _ columns: String...) {
        self.table = table
        self.columns = columns
    }

    /// Adds a row, with a value for each column.
    mutating func add(_ values: (any SQLValueConvertible)...) {
        rows.append(values)
    }

    /// Writes all rows in their order.
    func write(to transaction: Transaction) throws(DatabaseError) {
        for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
            let batch = rows[start..<min(start + Self.rowsAtOnce, rows.count)]
            var tuples: [String] = []
            for number in 0..<batch.count {
                let first = number * columns.count + 1
                let parameters = (first..<first + columns.count).map { "$\($0)" }
                tuples.append("(\(parameters.joined(separator: ", ")))")
            }
            try transaction.execute(
                """
                INSERT INTO \(table) (\(columns.joined(separator: ", ")))
                VALUES \(tuples.joined(separator: ", "))
                """,
                batch.flatMap(\.self))
        }
    }
}
