import FoundationEssentials
import GRDB
import LocalCache
import ShopModel
import TestSupport
import Testing

@Suite struct ShopCacheTests {
    private let folder = ScratchFolder()
    private let watch = WatchID(UUID())
    private let customer = CustomerID(7)

    private func line(_ id: WatchID, quantity: Int) -> CartLine {
        CartLine(
            watchID: id, quantity: quantity, name: "PRX", modelCode: "T137",
            unitPrice: Money(minorUnits: 65_000, currency: .usd))
    }

    private var session: SessionAnswer {
        SessionAnswer(
            token: "access", refreshToken: "refresh", expiresAt: Timestamp(milliseconds: 900_000),
            customer: Customer(id: customer, email: "a@b.co", fullName: "A", role: .customer))
    }

    @Test func cartIsThereAfterARestart() async throws {
        let cart = Cart(lines: [line(watch, quantity: 2), line(WatchID(UUID()), quantity: 1)])
        try await ShopCache.live(folder: folder.path).saveCart(cart, .guest)
        #expect(try await ShopCache.live(folder: folder.path).cart(.guest) == cart)
    }

    @Test func cartsOfTwoPeopleDoNotMeet() async throws {
        let cache = try ShopCache.live(folder: folder.path)
        try await cache.saveCart(Cart(lines: [line(watch, quantity: 1)]), .customer(customer))
        #expect(try await cache.cart(.guest).isEmpty)
        #expect(try await cache.cart(.customer(CustomerID(8))).isEmpty)
    }

    @Test func guestsCartIsAdoptedOnceAndReplacesQuantities() async throws {
        let cache = try ShopCache.live(folder: folder.path)
        let other = WatchID(UUID())
        try await cache.saveCart(
            Cart(lines: [line(watch, quantity: 5), line(other, quantity: 1)]), .customer(customer))
        try await cache.saveCart(Cart(lines: [line(watch, quantity: 2)]), .guest)
        for _ in 0..<2 {
            let cart = try await cache.adoptGuestCart(customer)
            #expect(cart.quantity(of: watch) == 2)
            #expect(cart.quantity(of: other) == 1)
        }
        #expect(try await cache.cart(.guest).isEmpty)
    }

    @Test func `what is saved for later outlives a restart and goes with whoever logs in`()
        async throws
    {
        let (other, third) = (WatchID(UUID()), WatchID(UUID()))
        let guests = SavedForLater(lines: [line(watch, quantity: 2), line(other, quantity: 1)])
        let own = SavedForLater(lines: [line(third, quantity: 1), line(watch, quantity: 5)])
        let before = try ShopCache.live(folder: folder.path)
        try await before.saveForLater(guests, .guest)
        try await before.saveForLater(own, .customer(customer))

        let cache = try ShopCache.live(folder: folder.path)
        #expect(try await cache.savedForLater(.guest) == guests)
        _ = try await cache.adoptGuestCart(customer)
        #expect(try await cache.savedForLater(.guest).isEmpty)
        let all = SavedForLater(lines: guests.lines + [line(third, quantity: 1)])
        #expect(try await cache.savedForLater(.customer(customer)) == all)
    }

    @Test func sessionIsKeptAndForgotten() async throws {
        let cache = try ShopCache.live(folder: folder.path)
        #expect(try await cache.session() == nil)
        try await cache.saveSession(session)
        #expect(try await ShopCache.live(folder: folder.path).session() == session)
        try await cache.saveSession(nil)
        #expect(try await cache.session() == nil)
    }

    @Test func settingsBelongToAPerson() async throws {
        let cache = try ShopCache.live(folder: folder.path)
        try await cache.saveSetting("theme", "light", .guest)
        #expect(try await cache.setting("theme", .guest) == "light")
        #expect(try await cache.setting("theme", .customer(customer)) == nil)
    }

    @Test func tokensOfGuestsOrdersAreKeptNewestOrderFirst() async throws {
        let cache = try ShopCache.live(folder: folder.path)
        try await cache.saveOrderToken("one", OrderID(1041))
        try await cache.saveOrderToken("two", OrderID(1042))
        try await cache.saveOrderToken("three", OrderID(1041))
        #expect(try await cache.guestOrders() == [OrderID(1042), OrderID(1041)])
        #expect(try await cache.orderToken(OrderID(1041)) == "three")
        #expect(try await cache.orderToken(OrderID(1)) == nil)
    }

    @Test func filesAreTheirOwnersAloneUnderAnyMask() async throws {
        let nested = "\(folder.path)/deep/er"
        let directory = StoreDirectory(root: nested)
        let store = try directory.folder(ofStore: "s1")
        try directory.remember(storeID: "s1", ofServer: "http://127.0.0.1:1")
        let catalogue = try CatalogueCache.live(folder: store)
        try await catalogue.markFresh(Timestamp(milliseconds: 1))
        let cache = try ShopCache.live(folder: store)
        try await cache.saveSession(session)
        for name in ["catalog.db", "catalog.db-wal", "catalog.db-shm", "shop.db"] {
            #expect(try mode(of: "\(store)/\(name)") == 0o600, "\(name)")
        }
        #expect(try mode(of: "\(nested)/servers.json") == 0o600)
        #expect(try mode(of: store) == 0o700)
        #expect(try mode(of: nested) == 0o700)
    }

    @Test func fileOfANewerVersionIsRefusedAndLeftAsItIs() async throws {
        let file = "\(folder.path)/shop.db"
        _ = try ShopCache.live(folder: folder.path)
        let queue = try DatabaseQueue(path: file)
        try await queue.write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of the future')")
        }
        try queue.close()
        let before = try Data(contentsOf: URL(filePath: file))
        #expect(throws: CacheError.newerSchema(file: file)) {
            try ShopCache.live(folder: folder.path)
        }
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }

    @Test func damagedFileIsRefusedAndLeftAsItIs() throws {
        let file = "\(folder.path)/shop.db"
        let text = Data(String(repeating: "no database ", count: 100).utf8)
        try text.write(to: URL(filePath: file))
        #expect(throws: CacheError.damaged(file: file)) {
            try ShopCache.live(folder: folder.path)
        }
        #expect(try Data(contentsOf: URL(filePath: file)) == text)
    }

    private func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
