import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// The cart that the store keeps for an account.
@Suite struct AccountCartTests {
    @Test func `A cart is filled, changed and emptied, and counts its versions`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let (first, second) = (try await shop.watch(0), try await shop.watch(1))
            let empty: AccountCart = try await shop.send(.cart, token: ada.token).decode()
            #expect(empty.version == 0)
            #expect(empty.lines.isEmpty)
            _ = try await shop.put(2, of: first, by: ada)
            let filled: AccountCart = try await shop.put(1, of: second, by: ada).decode()
            #expect(filled.version == 2)
            #expect(Set(filled.lines.map(\.watchID)) == [first.id, second.id])
            #expect(
                filled.subtotal.minorUnits
                    == 2 * first.price.minorUnits + second.price.minorUnits)
            let changed: AccountCart = try await shop.put(3, of: first, by: ada).decode()
            #expect(changed.lines.first { $0.watchID == first.id }?.quantity == 3)
            let less: AccountCart = try await shop.send(
                .removeCartItem, second.id.description, token: ada.token
            ).decode()
            #expect(less.lines.map(\.watchID) == [first.id])
            let cleared: AccountCart = try await shop.send(.clearCart, token: ada.token).decode()
            #expect(cleared.lines.isEmpty)
            #expect(cleared.version == 5)
        }
    }

    @Test func `A change with the tag of an older cart is refused`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let first = try await shop.put(1, of: watch, by: ada)
            let tag = try #require(first.headers[.eTag])
            #expect(tag == "\"1\"")
            let second = try await shop.put(2, of: watch, by: ada, ifMatch: tag)
            #expect(second.status == 200)
            let late = try await shop.put(3, of: watch, by: ada, ifMatch: tag)
            #expect(late.outcome == "precondition_failed")
            #expect(late.status == 412)
            for header in ["", "3", "x", "\"x\"", "\"-1\"", "\"03\"", "W/\"3\"", "\"1\", \"2\""] {
                let wrong = try await shop.put(3, of: watch, by: ada, ifMatch: header)
                #expect(wrong.outcome == "validation_failed", "\(header)")
            }
            #expect(try await shop.put(3, of: watch, by: ada, ifMatch: "*").status == 200)
        }
    }

    @Test func `A merge is the union, with the newcomer's quantities, as far as there is stock`()
        async throws
    {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watches = try await shop.database.read { try WatchRepository().all(in: $0) }
            let (kept, replaced, short, gone) = (watches[0], watches[1], watches[2], watches[3])
            let many = watches[4]
            _ = try await shop.put(1, of: kept, by: ada)
            _ = try await shop.put(4, of: replaced, by: ada)
            try await shop.setStock(of: replaced, to: 9)
            try await shop.setStock(of: short, to: 2)
            try await shop.setStock(of: gone, to: 0)
            try await shop.setStock(of: many, to: 50)
            let request = MergeCartRequest(items: [
                WatchQuantity(watchID: replaced.id, quantity: 2),
                WatchQuantity(watchID: short.id, quantity: 5),
                WatchQuantity(watchID: gone.id, quantity: 1),
                WatchQuantity(watchID: many.id, quantity: 11),
            ])
            let merged: AccountCart = try await shop.send(
                .mergeCart, token: ada.token, encoding: request
            ).decode()
            let quantities = Dictionary(
                uniqueKeysWithValues: merged.lines.map { ($0.watchID, $0.quantity) })
            #expect(
                quantities == [kept.id: 1, replaced.id: 2, short.id: 2, many.id: 10])
            let warnings = Dictionary(
                uniqueKeysWithValues: merged.warnings.map { ($0.watchID, $0.code) })
            #expect(
                warnings == [
                    short.id: .notEnoughStock, gone.id: .outOfStock, many.id: .aboveMaximum,
                ])
        }
    }

    @Test func `A quantity that no order may have, or an unknown watch, is refused`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            let tooMany = try await shop.put(11, of: watch, by: ada)
            #expect(tooMany.problem?.errors?.map(\.pointer) == ["#/quantity"])
            let missing = try await shop.send(
                .setCartItem, "0190b5a0-0000-7000-8000-000000000000", token: ada.token,
                encoding: CartItemRequest(quantity: 1))
            #expect(missing.outcome == "not_found")
            let cart: AccountCart = try await shop.send(.cart, token: ada.token).decode()
            #expect(cart.version == 0)
        }
    }

    @Test func `A cart warns of what became short since`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let watch = try await shop.watch()
            try await shop.setStock(of: watch, to: 5)
            _ = try await shop.put(5, of: watch, by: ada)
            try await shop.setStock(of: watch, to: 1)
            let cart: AccountCart = try await shop.send(.cart, token: ada.token).decode()
            #expect(cart.available == [1])
            #expect(cart.warnings.map(\.code) == [.notEnoughStock])
        }
    }

    @Test func `Nobody sees or fills another's cart`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            let eve = try await shop.register("eve@example.com")
            _ = try await shop.put(1, of: shop.watch(), by: ada)
            let hers: AccountCart = try await shop.send(.cart, token: eve.token).decode()
            #expect(hers.lines.isEmpty)
        }
    }
}

extension TestShop {
    /// Sets how many of a watch are in someone's cart, and returns whatever was answered.
    func put(
        _ quantity: Int, of watch: Watch, by session: SessionAnswer, ifMatch: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.ifMatch] = ifMatch
        return try await send(
            .setCartItem, watch.id.description, token: session.token,
            encoding: CartItemRequest(quantity: quantity), headers: headers)
    }
}
