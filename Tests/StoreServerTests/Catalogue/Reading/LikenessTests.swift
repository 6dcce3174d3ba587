import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct LikenessTests {
    @Test func `Watches of the collection come first, with the reason`() async throws {
        try await TestShop.run { shop in
            let watch = try await shop.watch()
            let path = Route.recommendations.path(watch.id.description)
            let found: Recommendations = try await shop.get(path)
            #expect(found.recommendations.count == 6)
            #expect(!found.recommendations.contains { $0.watch.id == watch.id })
            let first = try #require(found.recommendations.first)
            #expect(first.watch.collection == "PRX")
            #expect(first.reason.code == "same_collection")
            #expect(first.reason.text == "Also of the PRX collection")
            let again: Recommendations = try await shop.get(path)
            #expect(again == found)
            let one: Recommendations = try await shop.get(path + "?limit=1")
            #expect(one.recommendations == [first])
            #expect(try await shop.send(.get, path + "?limit=21").status == 400)
        }
    }

    @Test func `What is sold out comes last, and what shares nothing does not come`() {
        let watch = Watch.made(1)
        var soldOut = Watch.made(2)
        soldOut.stockQuantity = 0
        var stranger = Watch.made(3)
        stranger.brand = "Other"
        stranger.collection = "Other"
        stranger.category = WatchCategory(rawValue: "luxury")
        stranger.price = Money(minorUnits: 999_900, currency: .usd)
        var cousin = stranger
        cousin.id = Watch.made(4).id
        cousin.category = watch.category
        let best = Likeness(to: watch).best(10, of: [soldOut, stranger, cousin])
        #expect(best.map(\.watch.id) == [cousin.id, soldOut.id])
        #expect(best.map(\.reason.code) == ["same_category", "same_collection"])
    }
}

extension Watch {
    /// A watch by a number.
    static func made(_ number: Int) -> Watch {
        Watch(
            id: WatchID(modelCode: "T\(number)"), name: "Watch \(number)", brand: "Tissot",
            modelCode: "T\(number)", collection: "PRX",
            category: WatchCategory(rawValue: "sport"), description: "A watch.",
            price: Money(minorUnits: 50_000, currency: .usd), stockQuantity: 5, imageURL: "/",
            position: number, version: 1, updatedAt: Timestamp(milliseconds: 0),
            specs: WatchSpecs())
    }
}
