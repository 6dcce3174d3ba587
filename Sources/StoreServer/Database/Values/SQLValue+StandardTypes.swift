extension String: SQLValueConvertible {
    var sqlValue: SQLValue { .text(self) }

    init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int64: SQLValueConvertible {
    var sqlValue: SQLValue { .int64(self) }

    init?(sqlValue: SQLValue) {
        guard case .int64(let number) = sqlValue else { return nil }
        self = number
    }
}

extension Int: SQLValueConvertible {
    var sqlValue: SQLValue { .int64(Int64(self)) }

    init?(sqlValue: SQLValue) {
        guard case .int64(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Double: SQLValueConvertible {
    var sqlValue: SQLValue { .double(self) }

    init?(sqlValue: SQLValue) {
        guard case .double(let number) = sqlValue else { return nil }
        self = number
    }
}

/// A truth is stored as 0 or 1 in a `BIGINT`, which both databases compare and index alike.
extension Bool: SQLValueConvertible {
    var sqlValue: SQLValue { .int64(self ? 1 : 0) }

    init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .int64(0): self = false
        case .int64(1): self = true
        default: return nil
        }
    }
}

extension [UInt8]: SQLValueConvertible {
    var sqlValue: SQLValue { .blob(self) }

    init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}
