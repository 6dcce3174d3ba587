import FoundationEssentials
import GRDB
import ShopModel

/// The file `shop.db`: every commit is on the disk before it is called done.
struct ShopDatabase: Sendable {
    private let queue: DatabaseQueue
    private let file: String

    /// Opens or makes the file and brings it to this version's tables.
    ///
    /// A rollback journal with `synchronous=EXTRA` is used since SQLite before 3.51.3 can lose a
    /// commit of one of two programs that write one WAL file (sqlite.org/wal.html).
    static func open(file: String) throws(CacheError) -> ShopDatabase {
        try PrivateFiles.makeFile(file)
        return try CacheError.mapping(file: file) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.label = "shop"
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
                try database.execute(sql: "PRAGMA synchronous = EXTRA")
            }
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            let migrator = ShopSchema.migrator
            let state = try queue.read { database in
                (
                    isNewer: try migrator.hasBeenSuperseded(database),
                    isReady: try migrator.hasCompletedMigrations(database)
                )
            }
            if state.isNewer { throw CacheError.newerSchema(file: file) }
            if !state.isReady { try migrator.migrate(queue) }
            return ShopDatabase(queue: queue, file: file)
        }
    }

    func session() async throws(CacheError) -> SessionAnswer? {
        try await read { database in
            let text = try String.fetchOne(database, sql: "SELECT answer FROM session")
            return try text.map { try Self.decoder.decode(SessionAnswer.self, from: Data($0.utf8)) }
        }
    }

    func save(_ session: SessionAnswer?) async throws(CacheError) {
        try await write { database in
            try database.execute(sql: "DELETE FROM session")
            guard let session else { return }
            let text = String(decoding: try JSONEncoder().encode(session), as: UTF8.self)
            try database.execute(
                sql: "INSERT INTO session(only, answer) VALUES (1, ?)", arguments: [text])
        }
    }

    func setting(_ name: String, of person: Person) async throws(CacheError) -> String? {
        try await read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM settings WHERE person = ? AND name = ?",
                arguments: [person.key, name])
        }
    }

    func save(setting name: String, value: String, of person: Person) async throws(CacheError) {
        try await write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO settings(person, name, value) VALUES (?, ?, ?)",
                arguments: [person.key, name, value])
        }
    }

    private static let decoder = JSONDecoder()

    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        try await CacheError.mapping(file: file) { try await queue.read(work) }
    }

    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        try await CacheError.mapping(file: file) { try await queue.write(work) }
    }
}
