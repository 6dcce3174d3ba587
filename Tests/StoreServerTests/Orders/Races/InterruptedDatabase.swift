import ShopModel

@testable import StoreServer

/// A database whose transactions are interrupted; nobody is told of their commits.
struct InterruptedDatabase: Database {
    let database: any Database
    let interruption: Interruption
    let now: @Sendable () -> Timestamp

    var dialect: Dialect { database.dialect }
    var changes: ChangeSignal { database.changes }
    var catalogue: ChangeSignal { database.catalogue }
    var jobs: ChangeSignal { database.jobs }
    var load: PoolLoad? { database.load }

    func read<Value: Sendable>(
        _ body: @Sendable (ReadSnapshot) throws -> Value
    ) async throws -> Value {
        try await database.read(body)
    }

    func transaction<Value: Sendable>(
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.transaction { transaction in
            let inner = Transaction(
                on: InterruptedConnection(transaction: transaction, interruption: interruption))
            let value = try body(inner)
            try inner.finish(at: now())
            return value
        }
    }
}

private struct InterruptedConnection: DatabaseConnection {
    let transaction: Transaction
    let interruption: Interruption

    var dialect: Dialect { transaction.dialect }

    func query(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> [Row] {
        interruption.reach(sql)
        return try transaction.query(sql, parameters)
    }

    func execute(
        _ sql: String, _ parameters: [any SQLValueConvertible]
    ) throws(DatabaseError) -> Int {
        interruption.reach(sql)
        return try transaction.execute(sql, parameters)
    }
}

extension Store {
    /// The same store, whose transactions are interrupted.
    func interrupted(by interruption: Interruption) -> Store {
        Store(
            folder: folder,
            database: InterruptedDatabase(
                database: database, interruption: interruption, now: environment.now),
            identity: identity, settings: settings, resources: resources,
            environment: environment)
    }
}
