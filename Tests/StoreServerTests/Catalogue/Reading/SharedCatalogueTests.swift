import HummingbirdTesting
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// Two servers of one store.
@Suite struct SharedCatalogueTests {
    @Test(.enabled(if: PostgresTestServer.current != nil))
    func `What one server sells, the other one does not go on offering`() async throws {
        let here = try TestStore(.postgres)
        var there = here.configuration
        there.dataFolder = here.folder.file("other")
        let store = try await Store.open(here.configuration)
        try await buildApplication(there, logger: TestStore.silent).test(.router) { client in
            let before = try await client.get([Watch].self, "/api/v1/watches")
            let watch = try #require(before.first)
            let path = Route.watch.path(watch.id.description)
            #expect(try await client.get(Watch.self, path) == watch)
            let time = here.clock.now()
            try await store.database.transaction { transaction in
                try StockSetting(watch: watch.id, quantity: 1, actor: .store)
                    .apply(at: time, in: transaction)
            }
            let isSeen = try await poll {
                try await client.get(Watch.self, path).stockQuantity == 1
            }
            #expect(isSeen)
            let after = try await client.get([Watch].self, "/api/v1/watches")
            #expect(after.first?.stockQuantity == 1)
        }
        withExtendedLifetime((here, store)) {}
    }

    /// Asks until something is so, for ten seconds at most.
    private func poll(_ condition: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < end {
            if try await condition() { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}
