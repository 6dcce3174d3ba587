import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// What is promised of SQLite alone.
@Suite struct SQLiteDatabaseTests {
    private let folder: ScratchFolder
    private let path: String

    init() throws {
        folder = ScratchFolder()
        path = folder.file("store.db")
    }

    private func open() throws -> SQLiteDatabase {
        try SQLiteDatabase(path: path, now: { .now })
    }

    @Test(arguments: [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")])
    func `A commit is on the disk before it is answered`(
        pragma: String, value: String
    ) async throws {
        let database = try open()
        let setting = try await database.transaction { transaction in
            try transaction.first("PRAGMA \(pragma)")?.get(pragma, as: SQLValue.self)
        }
        switch try #require(setting) {
        case .text(let text): #expect(text == value)
        case .int64(let number): #expect(String(number) == value)
        default: Issue.record("\(pragma) has no value")
        }
    }

    @Test func `A file that is opened to look at refuses to be written`() async throws {
        let writing = try open()
        try await writing.execute("CREATE TABLE things (name TEXT)")
        let reading = try SQLiteDatabase(readingOnly: path)
        #expect(try await reading.query("SELECT * FROM things").isEmpty)
        await #expect(throws: DatabaseError.readOnly) {
            try await reading.execute("INSERT INTO things (name) VALUES ('a')")
        }
    }

    @Test func `A full disk is told apart and leaves nothing half written`() async throws {
        let database = try open()
        try await database.execute("CREATE TABLE things (bytes BLOB)")
        await #expect(throws: DatabaseError.full) {
            try await database.transaction { transaction in
                _ = try transaction.query("PRAGMA max_page_count = 8")
                for _ in 0..<100 {
                    try transaction.execute(
                        "INSERT INTO things (bytes) VALUES ($1)",
                        [[UInt8](repeating: 1, count: 4_096)])
                }
            }
        }
        #expect(try await database.query("SELECT * FROM things").isEmpty)
    }

    @Test func `A closed file has no log beside it and can be moved`() async throws {
        let database = try open()
        try await database.execute("CREATE TABLE things (name TEXT)")
        try database.close()
        #expect(try folder.names == ["store.db"])
    }
}
