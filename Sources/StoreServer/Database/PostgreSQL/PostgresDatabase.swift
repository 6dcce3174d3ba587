import ShopModel

/// The store's rows in a PostgreSQL database, which several servers may share.
///
/// Transactions are READ COMMITTED: every change is a conditional statement. A body may be run more
/// than once, when the database broke off a transaction that could not be serialized, or when a
/// connection was lost before the commit had been sent.
final class PostgresDatabase: Database {
    private let pool: PostgresPool
    private let listener: ChangeListener
    private let now: @Sendable () -> Timestamp

    var dialect: Dialect { .postgres }
    let changes = ChangeSignal()
    let catalogue = ChangeSignal()
    let jobs = ChangeSignal()
    var load: PoolLoad? { pool.load }

    /// Describes the database; nothing is connected yet.
    ///
    /// `now` is the clock of the change log.
    init(_ configuration: PostgresConfiguration, now: @escaping @Sendable () -> Timestamp) {
        self.now = now
        pool = PostgresPool(configuration)
        listener = ChangeListener(configuration, changes: changes, catalogue: catalogue)
    }

    /// Begins to hear of the commits of other servers.
    ///
    /// Returns when it does; throws ``DatabaseError/unreachable(reason:)`` or
    /// ``DatabaseError/unsuitable(reason:)``.
    func listen() async throws {
        try await listener.start()
    }

    func read<Value: Sendable>(
        _ body: @Sendable (ReadSnapshot) throws -> Value
    ) async throws -> Value {
        try await pool.withSession { try await $0.read(body) }
    }

    func transaction<Value: Sendable>(
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        let committed = try await pool.withSession { session in
            try await session.transaction(at: now, as: listener.sender, body)
        }
        tell(committed.news)
        return committed.value
    }
}
