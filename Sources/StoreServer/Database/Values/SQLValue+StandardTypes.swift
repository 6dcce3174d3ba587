extension String: SQLValueConvertible {
    package var sqlValue: SQLValue { .text(self) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int64: SQLValueConvertible {
    package var sqlValue: SQLValue { .int64(self) }

    package init?(sqlValue: SQLValue) {
        guard case .int64(let number) = sqlValue else { return nil }
        self = number
    }
}

extension Int: SQLValueConvertible {
    package var sqlValue: SQLValue { .int64(Int64(self)) }

    package init?(sqlValue: SQLValue) {
        guard case .int64(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Double: SQLValueConvertible {
    package var sqlValue: SQLValue { .double(self) }

    package init?(sqlValue: SQLValue) {
        guard case .double(let number) = sqlValue else { return nil }
        self = number
    }
}

/// A truth is stored as 0 or 1 in a `BIGINT`, which both databases compare and index alike.
extension Bool: SQLValueConvertible {
    package var sqlValue: SQLValue { .int64(self ? 1 : 0) }

    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .int64(0): self = false
        case .int64(1): self = true
        default: return nil
        }
    }
}

extension [UInt8]: SQLValueConvertible {
    package var sqlValue: SQLValue { .blob(self) }

    package init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}
