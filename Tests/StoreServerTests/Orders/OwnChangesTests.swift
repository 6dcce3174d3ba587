import HTTPTypes
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

/// What a shopper's devices hear of the shopper's own orders and cart.
@Suite struct OwnChangesTests {
    @Test func `Own orders and the cart are told, each once with its newest state`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let order = try await shop.order(watch, by: ada)
            _ = try await shop.put(2, of: watch, by: ada)
            _ = try await shop.send(.cancelOrder, order.id.description, token: ada.token)
            let page: ChangesPage = try await shop.send(.myChanges, token: ada.token).decode()
            #expect(page.changes.count == 2)
            guard case .cart(let cart) = page.changes.first?.content,
                case .order(let told) = page.changes.last?.content
            else {
                Issue.record("\(page.changes)")
                return
            }
            #expect(cart.lines.map(\.quantity) == [2])
            #expect(told.status == .cancelled)
            #expect(!page.hasMore)
        }
    }

    @Test func `Reading goes on from a cursor, page by page`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            for position in 0..<3 { _ = try await shop.order(shop.watch(position), by: ada) }
            var cursor: String?
            var ids: [OrderID] = []
            repeat {
                let page = try await shop.changes(after: cursor, limit: 1, by: ada)
                ids += page.changes.compactMap { change in
                    guard case .order(let order) = change.content else { return nil }
                    return order.id
                }
                cursor = page.nextCursor
                if !page.hasMore { break }
            } while ids.count < 10
            #expect(ids.count == 3)
            #expect(ids == ids.sorted { $0.rawValue < $1.rawValue })
            #expect(try await shop.changes(after: cursor, by: ada).changes.isEmpty)
        }
    }

    @Test func `Another's orders and carts are never told, to nobody in public`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let eve = try await shop.register("eve@example.com")
            let watch = try await shop.watch()
            _ = try await shop.order(watch, by: ada)
            _ = try await shop.put(1, of: watch, by: ada)
            _ = try await shop.placeAsGuest(shop.guestRequest())
            #expect(try await shop.changes(by: eve).changes.isEmpty)
            let open: ChangesPage = try await shop.send(.changes).decode()
            for change in open.changes {
                switch change.content {
                case .watch, .removed, .settings: continue
                case .order, .cart, .unknown: Issue.record("\(change)")
                }
            }
        }
    }

    @Test(arguments: ["other.0", "x", ""])
    func `A cursor of another log ends, and one that is none is refused`(
        _ text: String
    ) async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let answer = try await shop.sendChanges(after: text, by: ada)
            #expect(
                answer.outcome == (text == "other.0" ? "cursor_expired" : "validation_failed"))
        }
    }
}

extension TestShop {
    /// Reads a page of someone's own changes.
    func changes(
        after cursor: String? = nil, limit: Int = 1_000, by session: SessionAnswer
    ) async throws -> ChangesPage {
        try await sendChanges(after: cursor, limit: limit, by: session).decode()
    }

    /// Asks for a page of someone's own changes, and returns whatever was answered.
    func sendChanges(
        after cursor: String?, limit: Int = 1_000, by session: SessionAnswer
    ) async throws -> Answer {
        let query = [("limit", String(limit))] + (cursor.map { [("cursor", $0)] } ?? [])
        let path = Route.myChanges.path(query: query.map { (name: $0.0, value: $0.1) })
        let response = try await client.send(
            .get, path, headers: [.authorization: "Bearer \(session.token)"])
        return Answer(response)
    }
}
