/// One row of a result, with its columns by name.
struct Row: Sendable {
    private let layout: RowLayout
    private let values: [SQLValue]

    /// Puts a row together; `values` stand in the order of the layout's names.
    init(layout: RowLayout, values: [SQLValue]) {
        self.layout = layout
        self.values = values
    }

    /// Returns the value of a column in a Swift type: `let price: Int64 = try row.get("price")`.
    ///
    /// Throws ``DatabaseError/missingColumn(_:)`` or, for a value of another type,
    /// ``DatabaseError/typeMismatch(column:expected:found:)``. A null is one unless `Value` is
    /// optional.
    func get<Value: SQLValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws(DatabaseError) -> Value {
        guard let index = layout.index(of: column) else { throw .missingColumn(column) }
        guard let value = Value(sqlValue: values[index]) else {
            throw .typeMismatch(
                column: column, expected: "\(type)", found: values[index].typeName)
        }
        return value
    }
}

/// The column names of a result, shared by all of its rows.
struct RowLayout: Sendable {
    private let indexes: [String: Int]

    /// Takes the names in the order of the columns; of two equal names the first one counts.
    init(columns: [String]) {
        indexes = Dictionary(
            zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
    }

    fileprivate func index(of column: String) -> Int? { indexes[column] }
}
