/// Where the rows of a store are.
package enum DatabaseLocation: Sendable {
    /// In one SQLite file of the data folder.
    case file
    /// In a PostgreSQL database, which other servers may use at the same time.
    case postgres(PostgresConfiguration)

    /// Opens the rows of the store in a folder, and brings their schema up to date.
    ///
    /// A store of a newer program is only looked at. Throws ``MigrationError`` or
    /// ``DatabaseError``.
    func open(
        in folder: StoreFolder, _ environment: StoreEnvironment
    ) async throws -> any Database {
        switch self {
        case .file: try await Self.openFile(of: folder, environment)
        case .postgres(let configuration):
            try await Self.openPostgres(configuration, environment)
        }
    }

    /// Names the database in a message, without any password.
    func name(in folder: StoreFolder) -> String {
        switch self {
        case .file: folder.databasePath
        case .postgres(let configuration): configuration.name
        }
    }

    private static func openFile(
        of folder: StoreFolder, _ environment: StoreEnvironment
    ) async throws -> SQLiteDatabase {
        let migrator = Migrator()
        if StoreFolder.hasDatabase(at: folder.path) {
            let existing = try SQLiteDatabase(readingOnly: folder.databasePath)
            try await migrator.verify(existing)
            try existing.close()
        }
        let database = try SQLiteDatabase(path: folder.databasePath, now: environment.now)
        try await migrator.migrate(database, at: environment.now())
        return database
    }

    private static func openPostgres(
        _ configuration: PostgresConfiguration, _ environment: StoreEnvironment
    ) async throws -> PostgresDatabase {
        let database = PostgresDatabase(configuration, now: environment.now)
        try await database.listen()
        try await Migrator().migrate(database, at: environment.now())
        return database
    }
}
