extension ShopCache {
    /// Opens `shop.db` in a store's folder; a newer or damaged file is refused and left as it is.
    package static func live(folder: String) throws(CacheError) -> ShopCache {
        let database = try ShopDatabase.open(file: "\(folder)/shop.db")
        return ShopCache(
            session: { () async throws(CacheError) in try await database.session() },
            saveSession: { session throws(CacheError) in try await database.save(session) },
            cart: { person throws(CacheError) in try await database.cart(of: person) },
            saveCart: { cart, person throws(CacheError) in
                try await database.save(cart, of: person)
            },
            savedForLater: { person throws(CacheError) in
                try await database.savedForLater(of: person)
            },
            saveForLater: { saved, person throws(CacheError) in
                try await database.save(saved, of: person)
            },
            adoptGuestCart: { customer throws(CacheError) in
                try await database.adoptGuestCart(by: customer)
            },
            setting: { name, person throws(CacheError) in
                try await database.setting(name, of: person)
            },
            saveSetting: { name, value, person throws(CacheError) in
                try await database.save(setting: name, value: value, of: person)
            },
            guestOrders: { () async throws(CacheError) in try await database.guestOrders() },
            orderToken: { order throws(CacheError) in try await database.token(of: order) },
            saveOrderToken: { token, order throws(CacheError) in
                try await database.save(token, of: order)
            },
            outbox: .live(database))
    }
}
