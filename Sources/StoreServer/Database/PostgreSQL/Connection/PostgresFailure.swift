import CPostgres

/// Why PostgreSQL did not do what it was told, and what that means for the transaction.
struct PostgresFailure {
    /// The same in the words of every database.
    let error: DatabaseError
    /// Whether the connection broke: what had been sent may or may not have been done.
    let isConnectionLost: Bool
    /// Whether the connection must not be used again.
    let endsConnection: Bool
    /// Whether the transaction can be run from its start, since nothing of it was kept.
    let allowsAnotherRun: Bool

    /// Reads the failure of a statement.
    init(_ result: PostgresResult) {
        let state = SQLState(result.field(.sqlState) ?? "")
        error = DatabaseError(state, result)
        isConnectionLost = false
        endsConnection = state == .invalidStatementName || state == .featureNotSupported
        allowsAnotherRun = state == .serializationFailure || state == .deadlock || endsConnection
    }

    private init(
        error: DatabaseError, isConnectionLost: Bool, endsConnection: Bool, allowsAnotherRun: Bool
    ) {
        self.error = error
        self.isConnectionLost = isConnectionLost
        self.endsConnection = endsConnection
        self.allowsAnotherRun = allowsAnotherRun
    }

    /// The connection broke.
    static func lost(_ message: UnsafePointer<CChar>?) -> PostgresFailure {
        PostgresFailure(
            error: .unreachable(reason: PostgresText.trimmed(message)), isConnectionLost: true,
            endsConnection: true, allowsAnotherRun: true)
    }

    /// The connection broke between a commit and its answer: running the transaction again could
    /// do everything twice.
    static let unknownOutcome = PostgresFailure(
        error: .outcomeUnknown, isConnectionLost: true, endsConnection: true,
        allowsAnotherRun: false)
}
