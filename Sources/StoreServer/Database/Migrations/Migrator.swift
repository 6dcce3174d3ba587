import ShopModel

/// Brings the schema of a database up to date.
struct Migrator: Sendable {
    private let migrations: [Migration]

    /// Takes the steps in the order of their versions.
    init(_ migrations: [Migration] = Migration.all) {
        self.migrations = migrations
    }

    /// Applies the steps that are missing and returns their versions.
    ///
    /// All of them are one transaction: a failure, or the end of the process at any point, leaves
    /// the schema as it was. Two processes may start at once: the second one waits, and then finds
    /// nothing to do. Throws ``MigrationError`` before anything is written, or ``DatabaseError``.
    @discardableResult
    func migrate(
        _ database: some Database, at time: Timestamp
    ) async throws -> [Int64] {
        try await database.transaction { try migrate(in: $0, at: time) }
    }

    /// The same inside a transaction.
    @discardableResult
    func migrate(in transaction: Transaction, at time: Timestamp) throws -> [Int64] {
        for lock in transaction.dialect.migrationLock { try transaction.execute(lock) }
        try transaction.execute(Self.table(for: transaction.dialect))
        let applied = try check(Self.applied(in: transaction), for: transaction.dialect)
        let missing = migrations.filter { !applied.contains($0.version) }
        for migration in missing { try apply(migration, in: transaction, at: time) }
        return missing.map(\.version)
    }

    /// Throws ``MigrationError`` for a store of a newer program, without writing anything.
    func verify(_ database: some Database) async throws {
        do {
            _ = try await isCurrent(database)
        } catch DatabaseError.other {
            // A file without the table of steps is a store that was never set up.
            return
        }
    }

    /// Tells whether every step is applied; false as well where no step ever was.
    func isCurrent(_ database: some Database) async throws -> Bool {
        try await database.read { snapshot in
            let applied = try check(Self.applied(in: snapshot), for: snapshot.dialect)
            return migrations.allSatisfy { applied.contains($0.version) }
        }
    }

    private func apply(
        _ migration: Migration, in transaction: Transaction, at time: Timestamp
    ) throws(DatabaseError) {
        for statement in migration.statements(transaction.dialect) {
            try transaction.execute(statement)
        }
        try transaction.execute(
            """
            INSERT INTO schema_migrations (version, name, checksum, applied_at)
            VALUES ($1, $2, $3, $4)
            """,
            [
                migration.version, migration.name,
                migration.checksum(for: transaction.dialect), time,
            ])
    }

    /// Returns the versions that were applied, after comparing them with the steps known here.
    private func check(_ rows: [Row], for dialect: Dialect) throws -> Set<Int64> {
        var applied: Set<Int64> = []
        for row in rows {
            let version: Int64 = try row.get("version")
            guard let known = migrations.first(where: { $0.version == version }) else {
                throw MigrationError.storeIsNewer(
                    version: version, newestKnown: migrations.last?.version ?? 0)
            }
            guard try row.get("checksum") == known.checksum(for: dialect) else {
                throw MigrationError.editedAfterwards(version: version, name: known.name)
            }
            applied.insert(version)
        }
        return applied
    }

    /// The newest version comes first, so that a newer store is named by its own version.
    private static func applied(in reader: some SQLReader) throws(DatabaseError) -> [Row] {
        try reader.query(
            "SELECT version, checksum FROM schema_migrations ORDER BY version DESC")
    }

    private static func table(for dialect: Dialect) -> String {
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version \(dialect.int64) NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at \(dialect.int64) NOT NULL
        )\(dialect.tableOptions)
        """
    }
}
