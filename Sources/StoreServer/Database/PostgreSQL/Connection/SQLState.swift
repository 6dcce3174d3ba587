/// The code of an error (https://www.postgresql.org/docs/15/errcodes-appendix.html).
struct SQLState: Hashable {
    let code: String

    init(_ code: String) {
        self.code = code
    }

    static let uniqueViolation = SQLState("23505")
    static let checkViolation = SQLState("23514")
    static let notNullViolation = SQLState("23502")
    static let foreignKeyViolation = SQLState("23503")
    static let serializationFailure = SQLState("40001")
    static let deadlock = SQLState("40P01")
    static let lockNotAvailable = SQLState("55P03")
    /// A statement ran longer than it may.
    static let queryCancelled = SQLState("57014")
    static let diskFull = SQLState("53100")
    static let tooManyConnections = SQLState("53300")
    static let ioError = SQLState("58030")
    static let readOnlyTransaction = SQLState("25006")
    static let insufficientPrivilege = SQLState("42501")
    static let untranslatableCharacter = SQLState("22021")
    static let dataCorrupted = SQLState("XX001")
    static let indexCorrupted = SQLState("XX002")
    /// What a prepared statement gets whose result has other columns since the schema changed.
    static let featureNotSupported = SQLState("0A000")
    /// What a prepared statement gets when a connection pooler has changed the server behind it.
    static let invalidStatementName = SQLState("26000")
}
