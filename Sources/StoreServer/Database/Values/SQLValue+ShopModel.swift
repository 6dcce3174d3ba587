import ShopModel

/// A moment is stored as its milliseconds since 1970 in UTC.
extension Timestamp: SQLValueConvertible {
    var sqlValue: SQLValue { .int64(milliseconds) }

    init?(sqlValue: SQLValue) {
        guard case .int64(let milliseconds) = sqlValue else { return nil }
        self.init(milliseconds: milliseconds)
    }
}

/// A UUID is stored as its text in lower case.
extension UUIDIdentifier: SQLValueConvertible {
    var sqlValue: SQLValue { .text(description) }

    init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text: text)
    }
}

extension NumberIdentifier: SQLValueConvertible {
    var sqlValue: SQLValue { .int64(rawValue) }

    init?(sqlValue: SQLValue) {
        guard case .int64(let number) = sqlValue else { return nil }
        self.init(number)
    }
}

extension Currency: SQLValueConvertible {
    var sqlValue: SQLValue { .text(code) }

    init?(sqlValue: SQLValue) {
        guard case .text(let code) = sqlValue else { return nil }
        do {
            try self.init(code: code)
        } catch {
            return nil
        }
    }
}

extension AttemptKind: SQLValueConvertible {}
extension OrderStatus: SQLValueConvertible {}
extension PaymentStatus: SQLValueConvertible {}
extension RefundStatus: SQLValueConvertible {}
extension Role: SQLValueConvertible {}
extension WatchCategory: SQLValueConvertible {}
