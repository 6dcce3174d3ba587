import FoundationEssentials
import GRDB
import LocalCache
import ShopModel
import TestSupport
import Testing

@Suite struct CatalogueCacheTests {
    private let folder = ScratchFolder()

    private func watch(
        _ number: Int, name: String = "Tissot PRX", collection: String = "PRX", version: Int64 = 1
    ) throws -> Watch {
        Watch(
            id: try #require(
                WatchID(text: "00000000-0000-7000-8000-" + String(number + 100_000_000_000))),
            name: "\(name) \(number)", brand: "Tissot", modelCode: "T\(number)",
            collection: collection, category: WatchCategory(rawValue: "sport"),
            description: "Number \(number), with a café-brown strap.",
            price: Money(minorUnits: Int64(number) * 100, currency: .usd), stockQuantity: number,
            imageURL: "/image", position: number, version: version,
            updatedAt: Timestamp(milliseconds: 5), specs: WatchSpecs())
    }

    private func page(
        _ contents: [ChangeContent], cursor: String, hasMore: Bool = false
    ) -> ChangesPage {
        let changes = contents.enumerated().map { index, content in
            Change(sequence: Int64(index + 1), version: 1, content: content)
        }
        return ChangesPage(
            changes: changes, nextCursor: cursor, hasMore: hasMore, epoch: "e1",
            serverTime: Timestamp(milliseconds: 0))
    }

    private func filled(_ count: Int) async throws -> CatalogueCache {
        let cache = try CatalogueCache.live(folder: folder.path)
        let watches = try (1...count).map { ChangeContent.watch(try watch($0)) }
        try await cache.apply(page(watches, cursor: "c1"))
        try await cache.markFresh(Timestamp(milliseconds: 1_000))
        return cache
    }

    @Test func windowHasItsRowsInTheStoresOrderAndTheTotal() async throws {
        let cache = try await filled(30)
        let window = try await cache.window(CatalogueQuery(), 10..<15)
        #expect(window.rows.map(\.position) == [11, 12, 13, 14, 15])
        #expect(window.start == 10)
        #expect(window.total == 30)
        #expect(try await cache.window(CatalogueQuery(), 28..<40).rows.count == 2)
    }

    @Test(arguments: [
        ("prx 7", [7]), ("T12", [12]), ("cafe 3", [3]), ("CAFÉ-BROWN 5", [5]), ("\"*7", [7]),
        ("nothing", []), ("-", []), ("  ", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ])
    func searchFindsBeginningsOfWordsInEveryField(text: String, found: [Int]) async throws {
        let cache = try await filled(12)
        let window = try await cache.window(CatalogueQuery(search: text), 0..<40)
        #expect(window.rows.map(\.position) == found)
        #expect(window.total == found.count)
    }

    @Test func laterChangesAreFoundAndOlderTextIsNot() async throws {
        let cache = try await filled(3)
        let renamed = try watch(2, name: "Tissot Seastar", version: 2)
        try await cache.apply(page([.watch(renamed)], cursor: "c2"))
        #expect(try await cache.window(CatalogueQuery(search: "seastar"), 0..<9).total == 1)
        #expect(try await cache.window(CatalogueQuery(search: "prx 2"), 0..<9).total == 1)
        #expect(try await cache.window(CatalogueQuery(search: "tissot prx"), 0..<9).total == 3)
        try await cache.apply(page([.removed(renamed.id)], cursor: "c3"))
        #expect(try await cache.window(CatalogueQuery(search: "seastar"), 0..<9).total == 0)
        #expect(try await cache.watch(renamed.id) == nil)
    }

    @Test func pageIsAppliedWithItsCursorAndTwiceIsAsOnce() async throws {
        let cache = try await filled(3)
        let older = page([.watch(try watch(1, name: "Older", version: 0))], cursor: "c9")
        try await cache.apply(older)
        try await cache.apply(older)
        let state = try await cache.state()
        #expect(state.cursor == "c9")
        #expect(state.epoch == "e1")
        #expect(state.count == 3)
        #expect(state.pricesAsOf == Timestamp(milliseconds: 1_000))
        #expect(try await cache.window(CatalogueQuery(), 0..<1).rows.first?.name == "Tissot PRX 1")
    }

    @Test func settingsAreKept() async throws {
        let cache = try await filled(1)
        let settings = StoreSettings(
            currency: .usd,
            shippingMethods: [
                ShippingMethod(
                    id: "tracked", name: "Tracked", price: Money(minorUnits: 1_000, currency: .usd),
                    daysFrom: 2, daysTo: 4)
            ], maxQuantity: 10, lowStock: 9, taxBasisPoints: 810, isTestMode: true)
        try await cache.apply(page([.settings(settings)], cursor: "c2"))
        #expect(try await cache.state().settings == settings)
    }

    @Test func copyReplacesTheCatalogueOnlyWhenItIsAdopted() async throws {
        let cache = try await filled(5)
        try await cache.applyToCopy(
            page([.watch(try watch(7, name: "Tissot Lovely"))], cursor: "n1"), true)
        #expect(try await cache.state().count == 5)
        try await cache.adoptCopy()
        let state = try await cache.state()
        #expect(state.count == 1)
        #expect(state.cursor == "n1")
        #expect(try await cache.window(CatalogueQuery(search: "lovely"), 0..<9).total == 1)
        #expect(try await cache.window(CatalogueQuery(search: "prx"), 0..<9).total == 1)
    }

    @Test func damagedFileIsBuiltAnew() async throws {
        try Data("this is no database, and long enough to be looked at as one".utf8)
            .write(to: URL(filePath: "\(folder.path)/catalog.db"))
        let cache = try CatalogueCache.live(folder: folder.path)
        #expect(try await cache.state().count == 0)
    }

    @Test func fileOfAnotherVersionIsBuiltAnew() async throws {
        let queue = try DatabaseQueue(path: "\(folder.path)/catalog.db")
        try await queue.write { try $0.execute(sql: "PRAGMA user_version = 99; CREATE TABLE a(b)") }
        try queue.close()
        let cache = try CatalogueCache.live(folder: folder.path)
        #expect(try await cache.state().count == 0)
    }

    @Test func picturesAreKeptAsTheyCame() async throws {
        let cache = try await filled(1)
        let id = try watch(1).id
        #expect(try await cache.picture(id) == nil)
        let picture = CachedPicture(png: Data([0x89, 0x50, 0, 0xFF]), etag: "\"1\"")
        try await cache.savePicture(id, picture)
        #expect(try await cache.picture(id) == picture)
    }

    @Test func twoProgramsReadAndWriteOneFile() async throws {
        let first = try await filled(2)
        let second = try CatalogueCache.live(folder: folder.path)
        try await second.apply(page([.watch(try watch(3))], cursor: "c2"))
        #expect(try await first.state().count == 3)
    }
}
