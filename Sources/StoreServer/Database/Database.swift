/// The database that the store keeps its rows in, whichever it is.
///
/// One SQL text runs on every implementation: parameters are written `$1`, `$2` … and may be
/// repeated or appear in any order, and the few places where two databases differ are named
/// fragments of ``Dialect``. Bodies are synchronous, so that nothing can be awaited while a
/// transaction is open: a slow payment provider never holds a lock.
protocol Database: Sendable {
    /// The SQL fragments of this database.
    var dialect: Dialect { get }
    /// Raised after each commit that made the change log grow.
    var changes: ChangeSignal { get }
    /// Raised after each commit that changed what anyone may read of the catalogue.
    var catalogue: ChangeSignal { get }
    /// Raised after each commit of this process that added jobs.
    var jobs: ChangeSignal { get }

    /// How busy its connections are; nil where work never waits for one.
    var load: PoolLoad? { get }

    /// Reads from one consistent snapshot of the committed rows.
    ///
    /// Throws ``DatabaseError``, whatever `body` throws, or `CancellationError`.
    func read<Value: Sendable>(
        _ body: @Sendable (ReadSnapshot) throws -> Value
    ) async throws -> Value

    /// Commits everything that `body` wrote, or nothing of it when it throws.
    ///
    /// The body may be run more than once, where nothing of the run before was kept: it has no
    /// effect but what it writes through its transaction. Where it is not known whether a commit
    /// was done, ``DatabaseError/outcomeUnknown`` is thrown and nothing is run again.
    ///
    /// Objects given to ``Transaction/recordChange(_:id:version:)`` enter the change log as the
    /// last statements before the commit. Throws ``DatabaseError``, whatever `body` throws, or
    /// `CancellationError`.
    func transaction<Value: Sendable>(
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value
}

extension Database {
    /// Returns the rows that one statement reads, in a snapshot of its own.
    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible] = []
    ) async throws -> [Row] {
        try await read { try $0.query(sql, parameters) }
    }

    /// Runs one statement in a transaction of its own and returns how many rows it changed.
    @discardableResult
    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible] = []
    ) async throws -> Int {
        try await transaction { try $0.execute(sql, parameters) }
    }
}
