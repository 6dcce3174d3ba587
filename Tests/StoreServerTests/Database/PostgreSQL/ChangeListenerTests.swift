import ShopModel
import Testing

@testable import StoreServer

/// Two servers on one database.
@Suite(.enabled(if: PostgresTestServer.current != nil)) struct ChangeListenerTests {
    @Test(.timeLimit(.minutes(10)))
    func `A change is heard by the other server, and once by the one that made it`() async throws {
        let test = try await TestDatabase.withStore(.postgres)
        let configuration = try #require(test.postgres).configuration
        let one = PostgresDatabase(configuration, now: test.clock.now)
        let other = PostgresDatabase(configuration, now: test.clock.now)
        try await one.listen()
        try await other.listen()
        var heard = other.changes.changes().makeAsyncIterator()
        try await one.transaction { $0.recordChange(.watch, id: "w1", version: 1) }
        await heard.next()
        #expect(other.changes.generation == 1)
        #expect(one.changes.generation == 1)
    }

    @Test(.timeLimit(.minutes(10)))
    func `After its connection was lost a server takes everything as changed`() async throws {
        let test = try await TestDatabase.withStore(.postgres)
        let database = PostgresDatabase(
            try #require(test.postgres).configuration, now: test.clock.now)
        try await database.listen()
        var heard = database.changes.changes().makeAsyncIterator()
        try await test.endConnections()
        await heard.next()
        #expect(database.changes.generation == 1)
    }
}
