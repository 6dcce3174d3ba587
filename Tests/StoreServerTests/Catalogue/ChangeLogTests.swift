import ShopModel
import Testing

@testable import StoreServer

/// The change log as the seam writes it.
@Suite struct ChangeLogTests {
    @Test(arguments: TestDatabase.Kind.allCases)
    func `An object has one row, the newest`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await test.note([("a", 1), ("b", 1)])
        try await test.note([("a", 2)])
        #expect(try await test.log() == ["2 watch b 1", "3 watch a 2"])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `An object that is noted twice in a transaction takes one sequence`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await test.note([("a", 1), ("b", 1), ("a", 2)])
        #expect(try await test.log() == ["1 watch a 2", "2 watch b 1"])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A removal takes the place of the watch`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await test.note([("a", 1)])
        try await test.database.transaction {
            $0.recordChange(.removed, id: "a", version: 2)
        }
        #expect(try await test.log() == ["2 removed a 2"])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A transaction that fails takes no sequence`(_ kind: TestDatabase.Kind) async throws {
        struct Refused: Error {}
        let test = try await TestDatabase.withStore(kind)
        await #expect(throws: Refused.self) {
            try await test.database.transaction { transaction in
                transaction.recordChange(.watch, id: "a", version: 1)
                throw Refused()
            }
        }
        try await test.note([("b", 1)])
        #expect(try await test.log() == ["1 watch b 1"])
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `Writers at once leave no gap and no sequence twice`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<40 {
                group.addTask { try await test.note([("w\(writer)", 1), ("shared", 1)]) }
            }
            try await group.waitForAll()
        }
        let rows = try await test.database.query(
            "SELECT count(*) AS rows, max(sequence) AS newest FROM change_log")
        let row = try #require(rows.first)
        #expect(try row.get("rows") == 41)
        #expect(try row.get("newest") == 80)
    }
}

extension TestDatabase {
    /// A database with the whole schema and the row of a store of epoch `e1`.
    static func withStore(_ kind: Kind) async throws -> TestDatabase {
        let test = try TestDatabase(kind)
        let time = test.clock.now()
        try await Migrator().migrate(test.database, at: time)
        try await test.database.transaction { transaction in
            let identity = StoreIdentity(storeID: "s1", epoch: "e1")
            try StoreRepository().insert(identity, at: time, in: transaction)
            return
        }
        return test
    }

    /// Notes changes of watches in one transaction.
    func note(_ changes: [(id: String, version: Int64)]) async throws {
        try await database.transaction { transaction in
            for change in changes {
                transaction.recordChange(.watch, id: change.id, version: change.version)
            }
        }
    }

    /// The rows of the log as `sequence kind id version`, in their order.
    func log() async throws -> [String] {
        try await database.query("SELECT * FROM change_log ORDER BY sequence").map { row in
            let sequence: Int64 = try row.get("sequence")
            let version: Int64 = try row.get("version")
            let kind: String = try row.get("kind")
            let id: String = try row.get("object_id")
            return "\(sequence) \(kind) \(id) \(version)"
        }
    }
}
