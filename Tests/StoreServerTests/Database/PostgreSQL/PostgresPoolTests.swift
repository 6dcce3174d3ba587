import ShopModel
import Testing

@testable import StoreServer

@Suite(.enabled(if: PostgresTestServer.current != nil)) struct PostgresPoolTests {
    /// A database with one connection, and little patience.
    private func narrow(_ test: TestDatabase, patience: Duration) throws -> PostgresDatabase {
        var configuration = try #require(test.postgres).configuration
        configuration.connections = 1
        configuration.patience = patience
        return PostgresDatabase(configuration, now: test.clock.now)
    }

    @Test func `Work that waits too long for a connection is refused as busy`() async throws {
        let test = try TestDatabase(.postgres)
        let database = try narrow(test, patience: .milliseconds(20))
        await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { _ = try await database.query("SELECT pg_sleep(0.2)") }
            }
            await #expect(throws: DatabaseError.busy) { try await group.waitForAll() }
        }
        #expect(try await database.query("SELECT 1 AS one").count == 1)
    }

    @Test func `What waits for a connection is counted`() async throws {
        let test = try TestDatabase(.postgres)
        let database = try narrow(test, patience: .seconds(60))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask { _ = try await database.query("SELECT pg_sleep(0.05)") }
            }
            try await group.waitForAll()
        }
        let load = try #require(database.load)
        #expect(load.sessions == 1)
        #expect(load.busy == 0)
        #expect(load.waiting == 0)
        #expect(load.waits == 2)
        #expect(load.waited > .milliseconds(50))
    }

    @Test func `A task that is cancelled does not wait for a connection`() async throws {
        let test = try TestDatabase(.postgres)
        let database = try narrow(test, patience: .seconds(60))
        let first = Task { try await database.query("SELECT pg_sleep(0.3)") }
        let second = Task { try await database.query("SELECT 1") }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        _ = try await first.value
    }

    @Test func `More work than connections is all done`() async throws {
        let test = try TestDatabase(.postgres)
        let database = try narrow(test, patience: .seconds(60))
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask { try await database.query("SELECT 1 AS one").count }
            }
            return try await group.reduce(0, +)
        }
        #expect(count == 50)
    }
}
