import FoundationEssentials
import GRDB

extension SQLValue {
    /// Takes over a value of GRDB.
    init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .int64(number)
            case .double(let number): .double(number)
            case .string(let text): .text(text)
            case .blob(let data): .blob([UInt8](data))
            }
    }
}

extension DatabaseValue {
    /// Makes a value of GRDB; throws ``DatabaseError/invalidText``.
    init(_ value: SQLValue) throws(StoreServer.DatabaseError) {
        if case .text(let text) = value, text.utf8.contains(0) { throw .invalidText }
        self =
            switch value {
            case .null: .null
            case .int64(let number): number.databaseValue
            case .double(let number): number.databaseValue
            case .text(let text): text.databaseValue
            case .blob(let bytes): Data(bytes).databaseValue
            }
    }
}
