import ShopModel

/// Keeps the carts of accounts, so that a shopper finds theirs on every device.
struct CartService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp
    private let races: RaceHook

    /// The most watches that a cart may have, which is also the most lines of an order.
    private static let maximumLines = 100

    init(
        database: any Database, now: @escaping @Sendable () -> Timestamp, races: RaceHook = .none
    ) {
        self.database = database
        self.now = now
        self.races = races
    }

    /// Returns an account's cart.
    func cart(of owner: CustomerID) async throws -> AccountCart {
        try await database.read { try CartRepository(owner: owner).cart(in: $0) }
    }

    /// Sets how many of a watch are in a cart.
    ///
    /// Throws ``Problem`` for a watch that is not sold, for more than an order may have, and where
    /// the cart has another version than expected.
    func set(
        _ quantity: Int, of watch: WatchID, in owner: CustomerID, expecting version: Int64?
    ) async throws -> AccountCart {
        try await change(owner, expecting: version) { cart, time, transaction in
            guard try !StockRepository().offers(of: [watch], in: transaction).isEmpty else {
                throw Problem.notFound
            }
            let maximum = try StoreRepository().requireSettings(in: transaction).maxQuantity
            guard quantity <= maximum else {
                let detail = "must be at most \(maximum) for one watch"
                throw Problem(invalid: [FieldError(pointer: "#/quantity", detail: detail)])
            }
            try cart.set(quantity, of: watch, at: time, in: transaction)
            return []
        }
    }

    /// Takes a watch out of a cart, or every one; throws ``Problem`` for a watch that is not in it.
    func remove(
        _ watch: WatchID? = nil, from owner: CustomerID, expecting version: Int64?
    ) async throws -> AccountCart {
        try await change(owner, expecting: version) { cart, _, transaction in
            let removed = try cart.remove(watch, in: transaction)
            guard watch == nil || removed == 1 else { throw Problem.notFound }
            return []
        }
    }

    /// Brings what was picked elsewhere into a cart: the union of both, in which the newcomer's
    /// quantity replaces the stored one, as far as it can be bought.
    func merge(
        _ items: [WatchQuantity], into owner: CustomerID, expecting version: Int64?
    ) async throws -> AccountCart {
        try await change(owner, expecting: version) { cart, time, transaction in
            let newest = Dictionary(
                items.map { ($0.watchID, $0.quantity) }, uniquingKeysWith: { $1 })
            let offers = try StockRepository().offers(of: Array(newest.keys), in: transaction)
            let maximum = try StoreRepository().requireSettings(in: transaction).maxQuantity
            var warnings: [CartWarning] = []
            for (watch, requested) in newest.sorted(by: { "\($0.key)" < "\($1.key)" }) {
                let offer = offers.first { $0.watchID == watch }
                let quantity = min(requested, maximum, max(0, offer?.available ?? 0))
                if quantity > 0 { try cart.set(quantity, of: watch, at: time, in: transaction) }
                guard quantity < requested else { continue }
                let code = offer.map { $0.shortage(of: requested) ?? .aboveMaximum } ?? .notSold
                warnings.append(
                    CartWarning(
                        WatchQuantity(watchID: watch, quantity: quantity), code,
                        requested: requested))
            }
            return warnings
        }
    }

    /// Changes a cart in one transaction, which keeps others out from its first statement.
    private func change(
        _ owner: CustomerID, expecting version: Int64?,
        _ body: @Sendable (CartRepository, Timestamp, Transaction) throws -> [CartWarning]
    ) async throws -> AccountCart {
        let time = now()
        let cart = CartRepository(owner: owner)
        await races.reach(.beforeCartChange)
        return try await database.transaction { transaction in
            guard try cart.touch(expecting: version, at: time, in: transaction) else {
                throw Problem(
                    .preconditionFailed, detail: "The cart was changed since it was read.")
            }
            let warnings = try body(cart, time, transaction)
            guard try cart.quantities(in: transaction).count <= Self.maximumLines else {
                let detail = "would be more than \(Self.maximumLines) watches in the cart"
                throw Problem(invalid: [FieldError(pointer: "#/items", detail: detail)])
            }
            var result = try cart.cart(in: transaction)
            let known = Set(warnings.map(\.watchID))
            result.warnings = warnings + result.warnings.filter { !known.contains($0.watchID) }
            return result
        }
    }
}
