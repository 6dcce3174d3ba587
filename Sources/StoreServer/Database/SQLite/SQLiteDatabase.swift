import GRDB
import ShopModel

/// The store's rows in one SQLite file.
///
/// The file is in WAL mode, so that readers never wait for a writer, with `synchronous=FULL`, so
/// that a commit that was answered survives a power cut. SQLite 3.7.0 to 3.51.2 can lose a commit
/// of a WAL file when two *connections* write and checkpoint at the same moment
/// (https://sqlite.org/wal.html#walresetbug). Here that cannot happen: GRDB's pool has one writing
/// connection, which is also the only one that checkpoints, its readers are opened read-only, and
/// ``StoreFolder`` keeps a second server off the file.
struct SQLiteDatabase: Database {
    private let file: any DatabaseWriter
    private let now: @Sendable () -> Timestamp

    var dialect: Dialect { .sqlite }
    let changes = ChangeSignal()
    let catalogue = ChangeSignal()
    let jobs = ChangeSignal()
    var load: PoolLoad? { nil }

    /// Opens the file, or makes a new one that only its owner can read.
    ///
    /// Throws ``DatabaseError``. `now` is the clock of the change log.
    init(path: String, now: @escaping @Sendable () -> Timestamp) throws(DatabaseError) {
        self.now = now
        do {
            try PrivateFile.create(at: path)
            file = try DatabasePool(path: path, configuration: Self.configuration)
            try file.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw DatabaseError(sqlite: error)
        }
    }

    /// Opens an existing file to look at it only; not a byte of it changes.
    ///
    /// Throws ``DatabaseError``.
    init(readingOnly path: String) throws(DatabaseError) {
        now = { .now }
        var configuration = Self.configuration
        configuration.readonly = true
        do {
            file = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw DatabaseError(sqlite: error)
        }
    }

    func read<Value: Sendable>(
        _ body: @Sendable (ReadSnapshot) throws -> Value
    ) async throws -> Value {
        try await mapped {
            try await file.read { try body(ReadSnapshot(on: SQLiteConnection($0))) }
        }
    }

    func transaction<Value: Sendable>(
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await mapped {
            let (value, news) = try await file.write { database in
                let transaction = Transaction(on: SQLiteConnection(database))
                let value = try body(transaction)
                try transaction.finish(at: now())
                return (value, transaction.news)
            }
            tell(news)
            return value
        }
    }

    /// Closes every connection; the file can then be moved or removed.
    func close() throws(DatabaseError) {
        do {
            try file.close()
        } catch {
            throw DatabaseError(sqlite: error)
        }
    }

    /// Turns GRDB's errors, which beginning and committing can throw, into ours.
    private func mapped<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(sqlite: error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "store"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        return configuration
    }
}
