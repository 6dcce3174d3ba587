import ShopModel
import Testing

@testable import StoreServer

/// Reading the change log by cursor.
@Suite struct ChangeServiceTests {
    /// Watches that the tests note as removed: their rows need no watch behind them.
    private let ids = (0..<5).map { WatchID(modelCode: "\($0)") }

    private func remove(_ ids: some Sequence<WatchID>, in test: TestDatabase) async throws {
        for id in ids {
            try await test.database.transaction {
                $0.recordChange(.removed, id: id.description, version: 1)
            }
        }
    }

    private func service(_ test: TestDatabase) -> ChangeService {
        ChangeService(database: test.database, now: test.clock.now)
    }

    private func cursor(_ page: ChangesPage) throws -> ChangeCursor {
        try #require(ChangeCursor(text: page.nextCursor))
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `Pages follow each other until nothing is left`(_ kind: TestDatabase.Kind) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await remove(ids, in: test)
        var seen: [ChangeContent] = []
        var next: ChangeCursor?
        var pages = 0
        while true {
            let page = try await service(test).page(after: next, limit: 2)
            seen += page.changes.map(\.content)
            next = try cursor(page)
            pages += 1
            guard page.hasMore else { break }
        }
        #expect(pages == 3)
        #expect(seen == ids.map(ChangeContent.removed))
        let end = try await service(test).page(after: next, limit: 2)
        #expect(end.changes.isEmpty)
        #expect(try cursor(end) == next)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A page that ends with the log says that there is no more`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await remove(ids, in: test)
        let page = try await service(test).page(after: nil, limit: 5)
        #expect(page.changes.count == 5)
        #expect(!page.hasMore)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `An object that changes while a client pages is seen in its newest state`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await remove(ids, in: test)
        let first = try await service(test).page(after: nil, limit: 2)
        try await remove([ids[0], ids[3]], in: test)
        let rest = try await service(test).page(after: try cursor(first), limit: 100)
        #expect(
            rest.changes.map(\.content)
                == [ids[2], ids[4], ids[0], ids[3]].map(ChangeContent.removed))
    }

    @Test(
        arguments: TestDatabase.Kind.allCases,
        [
            ChangeCursor(epoch: "e0", sequence: 1), ChangeCursor(epoch: "e1", sequence: 6),
            ChangeCursor(epoch: "e1", sequence: 0, base: 6),
        ])
    func `A cursor of another epoch or beyond the newest change has expired`(
        _ kind: TestDatabase.Kind, _ cursor: ChangeCursor
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        try await remove(ids, in: test)
        let problem = await #expect(throws: Problem.self) {
            try await service(test).page(after: cursor, limit: 2)
        }
        #expect(problem?.kind == .cursorExpired)
        #expect(problem?.status == 410)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A removal is remembered for 90 days and then ends the cursors before it`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        let service = service(test)
        try await remove(ids.prefix(3), in: test)
        let early = ChangeCursor(epoch: "e1", sequence: 2)
        test.clock.advance(bySeconds: ChangeService.removalMemory)
        try await service.prune()
        #expect(try await service.page(after: early, limit: 9).changes.count == 1)
        test.clock.advance(bySeconds: 1)
        try await remove(ids.suffix(1), in: test)
        try await service.prune()
        let problem = await #expect(throws: Problem.self) {
            try await service.page(after: early, limit: 9)
        }
        #expect(problem?.kind == .cursorExpired)
        let late = ChangeCursor(epoch: "e1", sequence: 3)
        #expect(try await service.page(after: late, limit: 9).changes.count == 1)
    }

    @Test(arguments: TestDatabase.Kind.allCases)
    func `A client that begins with nothing comes past forgotten removals page by page`(
        _ kind: TestDatabase.Kind
    ) async throws {
        let test = try await TestDatabase.withStore(kind)
        let service = service(test)
        let seed = try CatalogueSeed(file: StoreResources.locate().catalogueFile)
        try await test.database.transaction {
            try WatchRepository().insert(seed, at: test.clock.now(), in: $0)
        }
        try await remove(ids, in: test)
        test.clock.advance(bySeconds: ChangeService.removalMemory + 1)
        try await service.prune()
        var next: ChangeCursor?
        var count = 0
        repeat {
            let page = try await service.page(after: next, limit: 10)
            count += page.changes.count
            next = page.hasMore ? try cursor(page) : nil
        } while next != nil
        #expect(count == 28)
    }
}
