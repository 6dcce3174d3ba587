extension Outbox {
    /// The outbox in `shop.db`.
    static func live(_ database: ShopDatabase) -> Outbox {
        Outbox(
            place: { order throws(CacheError) in try await database.place(order) },
            orders: { person throws(CacheError) in try await database.outboxOrders(of: person) },
            order: { id throws(CacheError) in try await database.outboxOrder(id) },
            claim: { person, lease throws(CacheError) in
                try await database.claim(of: person, lease)
            },
            settle: { id, verdict, lease throws(CacheError) in
                try await database.settle(id, verdict, lease)
            },
            retract: { id, person, intoCart throws(CacheError) in
                try await database.retract(id, of: person, intoCart: intoCart)
            },
            replace: { id, order throws(CacheError) in
                try await database.replace(id, with: order)
            })
    }
}
