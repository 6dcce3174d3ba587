import ShopModel

/// Writes a store to a file and brings it back, on either database.
///
/// The file has the tables of a store in SQLite, whichever database it comes from, so that a store
/// can also move from one to the other.
package struct StoreBackup: Sendable {
    /// How many rows a table had.
    package struct TableCount: Hashable, Sendable {
        /// The name of the table.
        package let table: String
        /// Its rows.
        package let rows: Int
    }

    let file: BackupFile

    /// Names the file.
    package init(path: String) {
        file = BackupFile(path: path)
    }

    /// Writes what a store holds at one moment, while a server may be serving it.
    ///
    /// The file appears when it is whole. Throws ``MaintenanceError``, ``StoreStartError``.
    package func write(_ store: MaintainedStore) async throws -> [TableCount] {
        guard !FileSteps.exists(file.path) else {
            throw MaintenanceError.fileExists(file.path)
        }
        try FileSteps.requireWritableFolder(of: file.path)
        let unfinished = BackupFile(path: file.path + ".partial")
        try FileSteps.remove(unfinished.path)
        let counts = try await StoreStartError.naming(store.name) {
            guard try await Migrator().isCurrent(store.database) else {
                throw MaintenanceError.schemaBehind(store.name)
            }
            _ = try await store.requireIdentity()
            try await unfinished.create(at: store.environment.now())
            return try await store.database.read { snapshot in
                try unfinished.edit { connection in
                    try Self.copy(snapshot, to: connection)
                }
            }
        }
        try FileSteps.rename(unfinished.path, to: file.path)
        return counts
    }

    private static func copy(
        _ snapshot: ReadSnapshot, to connection: SQLiteConnection
    ) throws -> [TableCount] {
        let tables = try StoreTables(of: connection)
        return try tables.all.map { table in
            let rows = try tables.copy(table, from: snapshot) { sql, values throws(DatabaseError) in
                _ = try connection.execute(sql, values)
            }
            return TableCount(table: table.name, rows: rows)
        }
    }
}
