/// A type that is written to and read from one column.
protocol SQLValueConvertible: Sendable {
    /// The column value that stands for this one.
    var sqlValue: SQLValue { get }

    /// Reads a column value; nil where it is of another type or out of this type's range.
    init?(sqlValue: SQLValue)
}

extension SQLValue: SQLValueConvertible {
    var sqlValue: SQLValue { self }

    init?(sqlValue: SQLValue) { self = sqlValue }
}

/// An absent value is a null.
extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
    var sqlValue: SQLValue { self?.sqlValue ?? .null }

    init?(sqlValue: SQLValue) {
        guard sqlValue != .null else {
            self = .none
            return
        }
        guard let wrapped = Wrapped(sqlValue: sqlValue) else { return nil }
        self = .some(wrapped)
    }
}

/// An enum of words or numbers is stored as its raw value.
extension SQLValueConvertible where Self: RawRepresentable, RawValue: SQLValueConvertible {
    var sqlValue: SQLValue { rawValue.sqlValue }

    init?(sqlValue: SQLValue) {
        guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: raw)
    }
}
