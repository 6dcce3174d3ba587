extension DatabaseError {
    /// Translates what PostgreSQL refused.
    init(_ state: SQLState, _ result: PostgresResult) {
        let table = result.field(.table) ?? ""
        let message = result.field(.message) ?? ""
        self =
            switch state {
            case .uniqueViolation:
                .uniqueViolation(
                    table: table, columns: Self.columns(in: result.field(.detail) ?? ""))
            case .checkViolation: .checkViolation(constraint: result.field(.constraint) ?? "")
            case .notNullViolation:
                .notNullViolation(table: table, column: result.field(.column) ?? "")
            case .foreignKeyViolation: .foreignKeyViolation
            case .serializationFailure, .deadlock, .lockNotAvailable, .queryCancelled,
                .tooManyConnections:
                .busy
            case .diskFull: .full
            case .ioError: .ioFailure
            case .readOnlyTransaction, .insufficientPrivilege: .readOnly
            case .untranslatableCharacter: .invalidText
            case .dataCorrupted, .indexCorrupted: .corrupt
            default:
                .other(
                    code: Int(state.code, radix: 36) ?? 0, message: "\(state.code): \(message)")
            }
    }

    /// The columns in `Key (owner, client_order_id)=(…) already exists.`, whose brackets are the
    /// same in every language of the server.
    private static func columns(in detail: String) -> [String] {
        guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=("),
            start < end.lowerBound
        else { return [] }
        return detail[detail.index(after: start)..<end.lowerBound]
            .split(separator: ", ").map(String.init)
    }
}
