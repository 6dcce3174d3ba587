import CPostgres

/// One connection to PostgreSQL, used by one thread at a time.
///
/// After a statement has failed inside a transaction, nothing more is sent: PostgreSQL would refuse
/// it, and the first failure is the one to tell of.
final class PostgresConnection: DatabaseConnection {
    /// The kinds of transaction.
    enum Mode: String {
        /// Everything that is read is of one moment, and nothing can be written.
        case snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        /// Each statement sees what was committed before it.
        case writing = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }

    private let handle: OpaquePointer
    private var statements = StatementCache(limit: 256)
    /// What made the transaction fail.
    private(set) var failure: PostgresFailure?

    var dialect: Dialect { .postgres }

    /// Connects; throws ``DatabaseError/unreachable(reason:)`` or
    /// ``DatabaseError/unsuitable(reason:)``.
    init(_ configuration: PostgresConfiguration) throws(DatabaseError) {
        let opened = CStrings(configuration.parameters.map(\.keyword)).withPointers { keywords in
            CStrings(configuration.parameters.map(\.value)).withPointers { values in
                PQconnectdbParams(keywords, values, 1)
            }
        }
        guard let opened else { throw .unreachable(reason: "out of memory") }
        handle = opened
        guard PQstatus(handle) == CONNECTION_OK else {
            throw .unreachable(reason: PostgresText.trimmed(PQerrorMessage(handle)))
        }
        // A server's notices are for whoever types statements.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try requireSuitableServer(configuration.oldestServer)
    }

    deinit {
        PQfinish(handle)
    }

    /// The descriptor that becomes readable when the server says something.
    var socket: Int32 { PQsocket(handle) }

    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        try run(sql, parameters).rows()
    }

    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> Int {
        try run(sql, parameters).changedRows
    }

    /// Begins a transaction.
    func begin(_ mode: Mode) throws(DatabaseError) {
        failure = nil
        try send(mode.rawValue)
    }

    /// Commits, and lets the other servers know where the change log grew.
    ///
    /// Throws ``DatabaseError/outcomeUnknown`` where the connection is lost before the answer.
    func commit(notifying notification: ChangeNotification? = nil) throws(DatabaseError) {
        // A body that let a refused statement pass must not look as if it had been committed.
        if let failure { throw failure.error }
        let notify = notification.map { "\($0.statement); " } ?? ""
        do {
            try send(notify + "COMMIT")
        } catch {
            guard failure?.isConnectionLost ?? false else { throw error }
            failure = .unknownOutcome
            throw .outcomeUnknown
        }
    }

    /// Leaves the transaction, if there is one; false where the connection is of no more use.
    func rollBack() -> Bool {
        failure = nil
        switch PQtransactionStatus(handle) {
        case PQTRANS_IDLE: return true
        case PQTRANS_INTRANS, PQTRANS_INERROR:
            do {
                try send("ROLLBACK")
                return true
            } catch {
                return false
            }
        default: return false
        }
    }

    /// Runs statements that have no parameters and no rows.
    func send(_ sql: String) throws(DatabaseError) {
        _ = try checked(PQexec(handle, sql))
    }

    /// Returns the payloads of the notifications that have arrived; nil when the connection is
    /// lost.
    func notifications() -> [String]? {
        guard PQconsumeInput(handle) == 1 else { return nil }
        var payloads: [String] = []
        while let notification = PQnotifies(handle) {
            payloads.append(String(cString: notification.pointee.extra))
            PQfreemem(notification)
        }
        return payloads
    }

    private func run(
        _ sql: String, _ given: [any SQLValueConvertible]
    ) throws(DatabaseError) -> PostgresResult {
        if let failure { throw failure.error }
        let parameters = try PostgresParameters(given.map(\.sqlValue))
        let expected = statements.parameterCount(of: sql)
        guard expected == given.count else {
            throw .parameterMismatch(expected: expected, given: given.count)
        }
        switch statements.use(sql, types: parameters.types) {
        case .once:
            return try checked(
                parameters.withPointers { count, types, values, lengths, formats in
                    PQexecParams(handle, sql, count, types, values, lengths, formats, 0)
                })
        case .new(let name, let evicted):
            if let evicted { try send("DEALLOCATE \(evicted)") }
            _ = try checked(
                parameters.withPointers { count, types, _, _, _ in
                    PQprepare(handle, name, sql, count, types)
                })
            return try execute(prepared: name, parameters)
        case .prepared(let name):
            return try execute(prepared: name, parameters)
        }
    }

    private func execute(
        prepared name: String, _ parameters: PostgresParameters
    ) throws(DatabaseError) -> PostgresResult {
        try checked(
            parameters.withPointers { count, _, values, lengths, formats in
                PQexecPrepared(handle, name, count, values, lengths, formats, 0)
            })
    }

    /// Takes over a result; a failure is kept, since it ends the transaction.
    private func checked(_ result: OpaquePointer?) throws(DatabaseError) -> PostgresResult {
        let result = result.map(PostgresResult.init)
        if let result, result.isSuccess { return result }
        let failure =
            PQstatus(handle) == CONNECTION_OK
            ? result.map(PostgresFailure.init) ?? .lost(PQerrorMessage(handle))
            : .lost(PQerrorMessage(handle))
        self.failure = failure
        throw failure.error
    }

    private func requireSuitableServer(_ oldest: Int32) throws(DatabaseError) {
        guard PQserverVersion(handle) >= oldest else {
            throw .unsuitable(reason: "PostgreSQL \(oldest / 10_000) or newer is needed")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) }
        guard encoding == "UTF8" else {
            throw .unsuitable(
                reason: "the database's encoding is \(encoding ?? "unknown"), and must be UTF8")
        }
    }
}
