import GRDB

extension CacheError {
    /// Runs work on a database and turns what it throws into a `CacheError`.
    static func mapping<Value>(
        file: String, _ work: () throws -> Value
    ) throws(CacheError) -> Value {
        do {
            return try work()
        } catch {
            throw CacheError(error, file: file)
        }
    }

    /// Awaits work on a database and turns what it throws into a `CacheError`.
    static func mapping<Value>(
        file: String, _ work: () async throws -> Value
    ) async throws(CacheError) -> Value {
        do {
            return try await work()
        } catch {
            throw CacheError(error, file: file)
        }
    }

    /// Sorts a database's error by its primary result code (sqlite.org/rescode.html).
    init(_ error: any Error, file: String) {
        switch error {
        case let error as CacheError:
            self = error
        case let error as DatabaseError:
            self = Self.sorted(error, file: file)
        default:
            self = .other(String(describing: error))
        }
    }

    private static func sorted(_ error: DatabaseError, file: String) -> CacheError {
        switch error.resultCode.primaryResultCode {
        case .SQLITE_FULL: .diskFull
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .notWritable(path: file)
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(file: file)
        default: .other(error.description)
        }
    }
}
