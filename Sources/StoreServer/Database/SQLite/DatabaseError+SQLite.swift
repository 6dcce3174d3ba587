import GRDB

extension DatabaseError {
    /// Translates what SQLite and GRDB throw; an error that is already ours passes unchanged.
    init(sqlite error: any Error) {
        switch error {
        case let error as DatabaseError: self = error
        case let error as GRDB.DatabaseError: self.init(error)
        default: self = .other(code: 0, message: "\(error)")
        }
    }

    private init(_ error: GRDB.DatabaseError) {
        let message = error.message ?? ""
        let code = Int(error.extendedResultCode.rawValue)
        self =
            switch (error.extendedResultCode, error.resultCode) {
            case (.SQLITE_CONSTRAINT_UNIQUE, _), (.SQLITE_CONSTRAINT_PRIMARYKEY, _),
                (.SQLITE_CONSTRAINT_ROWID, _):
                Self.unique(Self.columns(in: message))
            case (.SQLITE_CONSTRAINT_CHECK, _):
                .checkViolation(constraint: Self.detail(of: message))
            case (.SQLITE_CONSTRAINT_NOTNULL, _): Self.notNull(Self.columns(in: message))
            case (.SQLITE_CONSTRAINT_FOREIGNKEY, _): .foreignKeyViolation
            case (_, .SQLITE_BUSY), (_, .SQLITE_LOCKED): .busy
            case (_, .SQLITE_FULL): .full
            case (_, .SQLITE_IOERR): .ioFailure
            case (_, .SQLITE_READONLY), (_, .SQLITE_PERM): .readOnly
            case (_, .SQLITE_CORRUPT), (_, .SQLITE_NOTADB): .corrupt
            case (_, .SQLITE_CANTOPEN): .cannotOpen
            default: .other(code: code, message: message)
            }
    }

    /// The part after the colon of `UNIQUE constraint failed: customers.email_key`.
    private static func detail(of message: String) -> String {
        guard let colon = message.firstRange(of: ": ") else { return message }
        return String(message[colon.upperBound...])
    }

    /// The pairs of `table.column, table.column`, which is how SQLite names what was violated.
    private static func columns(in message: String) -> [(table: String, column: String)] {
        detail(of: message).split(separator: ", ").compactMap { name in
            let parts = name.split(separator: ".", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    private static func unique(_ names: [(table: String, column: String)]) -> DatabaseError {
        .uniqueViolation(table: names.first?.table ?? "", columns: names.map(\.column))
    }

    private static func notNull(_ names: [(table: String, column: String)]) -> DatabaseError {
        .notNullViolation(table: names.first?.table ?? "", column: names.first?.column ?? "")
    }
}
