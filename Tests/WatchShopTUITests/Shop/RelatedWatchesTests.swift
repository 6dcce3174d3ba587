import CurlTransport
import LocalCache
import ShopClient
import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct RelatedWatchesTests {
    private static let alike = [
        Recommendation(
            watch: Watch.shelf[1],
            reason: RecommendationReason(code: .sameCollection, text: "Same collection"))
    ]

    @Test func `watches like the selected one are shown with their reason and can be opened`() {
        var app = App.scene(Size(width: 220, height: 50))
        app.receive(.shop(.relatedLoaded(Self.alike, Watch.shelf[0].id)))
        #expect(app.screen.contains("Like this"))
        #expect(app.screen.contains("Same collection"))
        let requests = app.press(.tab, .enter)
        let isLocated = requests.contains { request in
            guard case .run(.catalogue(.locateWatch(let id, _))) = request else { return false }
            return id == Watch.shelf[1].id
        }
        #expect(isLocated)
    }

    @Test func `those of another watch are not shown`() {
        var app = App.scene(Size(width: 160, height: 45))
        app.press(.down)
        app.receive(.shop(.relatedLoaded(Self.alike, Watch.shelf[0].id)))
        #expect(!app.screen.contains("Like this"))
    }

    @Test(arguments: [true, false])
    func `the store names them, and the cache where it cannot`(_ isOnline: Bool) async throws {
        let tested = try TestedRunner { client in
            client.catalogue.recommendations = { _, _ async throws(ShopClientError) in
                guard isOnline else { throw .offline(.connectionRefused) }
                return Self.alike
            }
        }
        let store = try await tested.openStore()
        let shelf = Watch.shelf[..<2].map { watch in
            Change(sequence: 1, version: 1, content: .watch(watch))
        }
        try await store.catalogue.apply(
            ChangesPage(
                changes: shelf, nextCursor: "c", hasMore: false, epoch: "e", serverTime: .fixture))
        let id = Watch.shelf[0].id
        let messages = try await tested.messages(
            of: .catalogue(.loadRelated(id, isOnline: true)))
        #expect(messages == [.shop(.relatedLoaded(Self.alike, id))])
    }
}
