import ShopModel

/// A store that a command works on without serving it.
package struct MaintainedStore: Sendable {
    let database: any Database
    /// The folder, where it must not be somebody else's meanwhile.
    let folder: StoreFolder?
    /// Names the database in messages.
    package let name: String
    let environment: StoreEnvironment

    /// Opens a store to change it, whatever the state of its schema.
    ///
    /// A store in a file is held as a server holds it, so that there is none beside this command.
    /// Throws ``StoreStartError``.
    package static func open(
        in dataFolder: String, _ location: DatabaseLocation,
        environment: StoreEnvironment = .live
    ) async throws -> MaintainedStore {
        switch location {
        case .file:
            let folder = try StoreFolder(at: dataFolder)
            return try await StoreStartError.naming(folder.databasePath) {
                MaintainedStore(
                    database: try SQLiteDatabase(path: folder.databasePath, now: environment.now),
                    folder: folder, name: folder.databasePath, environment: environment)
            }
        case .postgres(let configuration):
            return postgres(configuration, environment)
        }
    }

    /// Opens a store to look at it, beside a server that may be running.
    ///
    /// Throws ``StoreStartError``, or ``MaintenanceError/noStore(_:)`` where there is no file.
    package static func look(
        in dataFolder: String, _ location: DatabaseLocation,
        environment: StoreEnvironment = .live
    ) async throws -> MaintainedStore {
        switch location {
        case .file:
            guard StoreFolder.hasDatabase(at: dataFolder) else {
                throw MaintenanceError.noStore(dataFolder)
            }
            let path = StoreFolder.databasePath(at: dataFolder)
            return try await StoreStartError.naming(path) {
                MaintainedStore(
                    database: try SQLiteDatabase(readingOnly: path), folder: nil, name: path,
                    environment: environment)
            }
        case .postgres(let configuration):
            return postgres(configuration, environment)
        }
    }

    /// Applies the steps that the schema misses, and returns them.
    ///
    /// Throws ``StoreStartError``; then nothing was changed.
    package func migrate() async throws -> [SchemaStep] {
        let time = environment.now()
        return try await StoreStartError.naming(name) {
            let versions = Set(try await Migrator().migrate(database, at: time))
            return Migration.all.filter { versions.contains($0.version) }
                .map { SchemaStep(version: $0.version, name: $0.name) }
        }
    }

    /// Returns the identity of the store; throws ``MaintenanceError/noStore(_:)`` where the database
    /// holds none.
    func requireIdentity() async throws -> StoreIdentity {
        let identity = try await database.read { try StoreRepository().identity(in: $0) }
        guard let identity else { throw MaintenanceError.noStore(name) }
        return identity
    }

    private static func postgres(
        _ configuration: PostgresConfiguration, _ environment: StoreEnvironment
    ) -> MaintainedStore {
        var configuration = configuration
        configuration.applicationName = "watchshop-server-command"
        return MaintainedStore(
            database: PostgresDatabase(configuration, now: environment.now), folder: nil,
            name: configuration.name, environment: environment)
    }
}
