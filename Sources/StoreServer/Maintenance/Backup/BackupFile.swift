import FoundationEssentials
import GRDB
import Glibc
import ShopModel

/// A file that holds a store: SQLite, with the tables that a store in a file has.
struct BackupFile: Sendable {
    let path: String

    /// What the header of a backup says that it is: `WShB`
    /// (https://sqlite.org/fileformat.html#application_id).
    private static let applicationID: Int64 = 0x5753_6842

    /// Makes an empty backup that only its owner can read.
    func create(at time: Timestamp) async throws {
        let database = try SQLiteDatabase(path: path, now: { time })
        try await Migrator().migrate(database, at: time)
        try database.close()
        try edit { connection in
            _ = try connection.query("PRAGMA application_id = \(Self.applicationID)")
        }
    }

    /// Throws ``MaintenanceError/notABackup(_:)`` for another file, and ``MigrationError`` for the
    /// backup of a newer program.
    func verify() async throws {
        do {
            let database = try SQLiteDatabase(readingOnly: path)
            let header = try await database.query("PRAGMA application_id")
            let check = try await database.query("PRAGMA quick_check(1)")
            guard try header.first?.get("application_id") == Self.applicationID,
                try check.first?.get("quick_check") == "ok"
            else { throw MaintenanceError.notABackup(path) }
            try await Migrator().verify(database)
            try database.close()
        } catch is StoreServer.DatabaseError {
            throw MaintenanceError.notABackup(path)
        }
    }

    /// Runs statements in one transaction, without looking at foreign keys, and leaves one file
    /// that needs no other beside it.
    func edit<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        try withQueue { queue in
            let value = try queue.write { try body(SQLiteConnection($0)) }
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            return value
        }
    }

    /// Runs statements that only read.
    func read<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        try withQueue { queue in try queue.read { try body(SQLiteConnection($0)) } }
    }

    private func withQueue<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = try body(queue)
            try queue.close()
            return value
        } catch let error as GRDB.DatabaseError {
            throw StoreServer.DatabaseError(sqlite: error)
        }
    }
}
