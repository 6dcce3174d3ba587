import ShopModel
import Testing

@testable import StoreServer

/// What a commit tells those who wait for news.
@Suite struct CommitNewsTests {
    @Test(arguments: [
        (ChangeKind.watch, true), (.removed, true), (.settings, true), (.order, false),
        (.cart, false),
    ])
    func `Only what anyone may read empties the kept answers of the catalogue`(
        kind: ChangeKind, isOfCatalogue: Bool
    ) async throws {
        try await TestStore().open { store in
            let (changes, catalogue) = (store.database.changes, store.database.catalogue)
            let before = (changes.generation, catalogue.generation)
            try await store.database.transaction { $0.recordChange(kind, id: "1", version: 1) }
            #expect(changes.generation == before.0 + 1)
            #expect(catalogue.generation == before.1 + (isOfCatalogue ? 1 : 0))
        }
    }

    @Test(arguments: [CommitNews.changes, [.changes, .catalogue]])
    func `What a server tells the others is read as it was said`(news: CommitNews) throws {
        let told = try #require(ChangeNotification(sender: "5f", news: news))
        let payload = try #require(told.statement.split(separator: "'").last)
        #expect(ChangeNotification(payload: String(payload)) == told)
        #expect(told.news == news)
        #expect(ChangeNotification(sender: "5f", news: .jobs) == nil)
    }
}
