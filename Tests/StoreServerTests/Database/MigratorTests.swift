import ShopModel
import TestSupport
import Testing

@testable import StoreServer

@Suite struct MigratorTests {
    private let time = Timestamp(milliseconds: 1)

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A second run finds nothing to do`(_ kind: TestDatabase.Kind) async throws {
        let test = try TestDatabase(kind)
        let migrator = Migrator()
        #expect(
            try await migrator.migrate(test.database, at: time) == Migration.all.map(\.version))
        #expect(try await migrator.migrate(test.database, at: time).isEmpty)
        #expect(try await migrator.isCurrent(test.database))
    }

    @Test func `The versions grow from 1`() {
        let versions = Migration.all.map(\.version)
        #expect(versions.first == 1)
        #expect(zip(versions, versions.dropFirst()).allSatisfy(<))
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A newer store is refused and left as it is`(_ kind: TestDatabase.Kind) async throws {
        let test = try TestDatabase(kind)
        let newer =
            Migration.all + [
                Migration(version: 99, name: "later") { _ in ["CREATE TABLE later (x TEXT)"] }
            ]
        try await Migrator(newer).migrate(test.database, at: time)
        await #expect(
            throws: MigrationError.storeIsNewer(
                version: 99, newestKnown: try #require(Migration.all.last).version)
        ) {
            try await Migrator().migrate(test.database, at: time)
        }
        #expect(try await Migrator(newer).isCurrent(test.database))
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A step that was edited after it ran is refused by name`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        func step(_ table: String) -> Migration {
            Migration(version: 1, name: "first") { _ in ["CREATE TABLE \(table) (x TEXT)"] }
        }
        try await Migrator([step("a")]).migrate(test.database, at: time)
        await #expect(throws: MigrationError.editedAfterwards(version: 1, name: "first")) {
            try await Migrator([step("b")]).migrate(test.database, at: time)
        }
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A step that fails takes the ones before it back`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try TestDatabase(kind)
        let broken = Migration.all + [Migration(version: 99, name: "broken") { _ in ["NONSENSE"] }]
        await #expect(throws: DatabaseError.self) {
            try await Migrator(broken).migrate(test.database, at: time)
        }
        #expect(try await Migrator().migrate(test.database, at: time).count == Migration.all.count)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `Four starts at once migrate a database once`(_ kind: TestDatabase.Kind) async throws {
        let test = try TestDatabase(kind)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let time = test.clock.now()
                    guard let server = test.postgres?.configuration else {
                        let file = test.folder.file("store.db")
                        let database = try SQLiteDatabase(path: file, now: { time })
                        return try await Migrator().migrate(database, at: time).count
                    }
                    let database = PostgresDatabase(server, now: { time })
                    return try await Migrator().migrate(database, at: time).count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.sorted() == [0, 0, 0, Migration.all.count])
    }
}
