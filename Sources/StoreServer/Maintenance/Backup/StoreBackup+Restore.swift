import FoundationEssentials
import ShopModel

extension StoreBackup {
    /// Puts the store of the file where a store is to be.
    ///
    /// It keeps its identity and gets a new epoch, by which clients know that the change log may
    /// have lost what they have seen. The backup of an older program is brought up to date. Throws
    /// ``MaintenanceError``, ``StoreStartError``; then nothing was changed.
    package func restore(
        in dataFolder: String, _ location: DatabaseLocation, replacing: Bool,
        environment: StoreEnvironment = .live
    ) async throws {
        guard FileSteps.exists(file.path) else {
            throw MaintenanceError.fileUnusable(file.path, reason: "No such file or directory")
        }
        // The folder is held until the store is in place.
        let folder = try StoreFolder(at: dataFolder)
        try await StoreStartError.naming(location.name(in: folder)) {
            let prepared = try await prepare(in: folder, environment)
            switch location {
            case .file:
                try await put(prepared, into: folder, replacing: replacing)
            case .postgres:
                let store = try await MaintainedStore.open(
                    in: dataFolder, location, environment: environment)
                try await copy(prepared, to: store, replacing: replacing)
                try FileSteps.remove(prepared.path)
            }
        }
    }

    /// Returns a copy of the file with a current schema and a new epoch.
    private func prepare(
        in folder: StoreFolder, _ environment: StoreEnvironment
    ) async throws -> BackupFile {
        try await file.verify()
        let copy = BackupFile(path: folder.file("restoring.db"))
        try FileSteps.remove(copy.path)
        try FileSteps.copy(file.path, to: copy.path)
        let database = try SQLiteDatabase(path: copy.path, now: environment.now)
        try await Migrator().migrate(database, at: environment.now())
        let epoch = environment.uuid().uuidString.lowercased()
        try await database.execute("UPDATE store SET epoch = $1", [epoch])
        try database.close()
        return copy
    }

    /// Puts the file in the place of the store's, which is kept beside it.
    private func put(
        _ prepared: BackupFile, into folder: StoreFolder, replacing: Bool
    ) async throws {
        let path = folder.databasePath
        if FileSteps.exists(path) {
            guard replacing else {
                try FileSteps.remove(prepared.path)
                throw MaintenanceError.storeExists(path)
            }
            // Closing it writes what its log holds into the file.
            try SQLiteDatabase(path: path, now: { .now }).close()
            try FileSteps.rename(path, to: path + ".before-restore")
        }
        try FileSteps.rename(prepared.path, to: path)
    }

    /// Copies the rows of the file into a PostgreSQL database, in one transaction.
    private func copy(
        _ prepared: BackupFile, to store: MaintainedStore, replacing: Bool
    ) async throws {
        let time = store.environment.now()
        try await Self.requireNoServers(on: store.database)
        try await store.database.transaction { transaction in
            for lock in transaction.dialect.migrationLock { try transaction.execute(lock) }
            try Self.makeRoom(in: transaction, store.name, replacing: replacing)
            try Migrator().migrate(in: transaction, at: time)
            try prepared.read { connection in
                let tables = try StoreTables(of: connection)
                for table in tables.all {
                    _ = try tables.copy(table, from: connection) {
                        sql, values throws(DatabaseError) in
                        try transaction.execute(sql, values)
                    }
                    guard table.hasIdentity, let column = table.key.first else { continue }
                    for statement in transaction.dialect.advanceIdentity(table.name, column) {
                        try transaction.execute(statement)
                    }
                }
            }
        }
    }

    /// Throws ``MaintenanceError/serversConnected(_:)``, unless servers that have just been stopped
    /// let go of their connections.
    private static func requireNoServers(on database: some Database) async throws {
        var connections = 0
        for _ in 0..<20 {
            let row = try await database.query(
                """
                SELECT count(*) AS connections FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'watchshop-server'
                """
            ).first
            connections = try row?.get("connections") ?? 0
            guard connections > 0 else { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw MaintenanceError.serversConnected(connections)
    }

    /// Removes the tables of the store that is there.
    private static func makeRoom(
        in transaction: Transaction, _ name: String, replacing: Bool
    ) throws {
        let tables = try transaction.query(
            """
            SELECT CAST(tablename AS TEXT) AS name FROM pg_tables
            WHERE schemaname = current_schema()
            """
        ).map { try $0.get("name", as: String.self) }
        guard tables.contains("schema_migrations") else { return }
        let hasStore = try transaction.first("SELECT store_row FROM store") != nil
        guard replacing || !hasStore else { throw MaintenanceError.storeExists(name) }
        let ours = tables.joined(separator: ", ")
        try transaction.execute("DROP TABLE \(ours) CASCADE")
    }
}
