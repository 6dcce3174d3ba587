import FoundationEssentials
import GRDB
import ShopModel

/// The file `catalog.db`: many readers while one writes, and nothing in it that the store has not.
struct CatalogueDatabase: Sendable {
    let pool: DatabasePool
    let file: String
    let choices = CatalogueChoices()

    /// Opens or makes the file; one that is damaged or of another version is built anew.
    static func open(file: String) throws(CacheError) -> CatalogueDatabase {
        do throws(CacheError) {
            return try openExisting(file: file)
        } catch .damaged {
            try remove(file: file)
            return try openExisting(file: file)
        }
    }

    private static func openExisting(file: String) throws(CacheError) -> CatalogueDatabase {
        try PrivateFiles.makeFile(file)
        return try CacheError.mapping(file: file) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.label = "catalogue"
            let pool = try DatabasePool(path: file, configuration: configuration)
            try prepare(pool)
            return CatalogueDatabase(pool: pool, file: file)
        }
    }

    private static func prepare(_ pool: DatabasePool) throws {
        let isReady = try pool.read { database in
            try Int.fetchOne(database, sql: "PRAGMA user_version") == CatalogueSchema.version
        }
        if isReady { return }
        try pool.write { database in
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
            if version == CatalogueSchema.version { return }
            guard version == 0 else { throw CacheError.damaged(file: pool.path) }
            try CatalogueSchema.create(in: database)
        }
    }

    private static func remove(file: String) throws(CacheError) {
        try CacheError.mapping(file: file) {
            for path in [file, file + "-wal", file + "-shm"]
            where FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        }
    }

    func read<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        try await CacheError.mapping(file: file) { try await pool.read(work) }
    }

    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(CacheError) -> Value {
        try await CacheError.mapping(file: file) { try await pool.write(work) }
    }
}
