/// A type that is written to and read from one column.
package protocol SQLValueConvertible: Sendable {
    /// The column value that stands for this one.
    var sqlValue: SQLValue { get }

    /// Reads a column value; nil where it is of another type or out of this type's range.
    init?(sqlValue: SQLValue)
}

extension SQLValue: SQLValueConvertible {
    package var sqlValue: SQLValue { self }

    package init?(sqlValue: SQLValue) { self = sqlValue }
}

/// An absent value is a null.
extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }

    package init?(sqlValue: SQLValue) {
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
    package var sqlValue: SQLValue { rawValue.sqlValue }

    package init?(sqlValue: SQLValue) {
        guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: raw)
    }
}
