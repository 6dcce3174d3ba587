import ShopModel

/// What a shopper can read of orders: their price before, and their state after they are placed.
struct OrderService: Sendable {
    private let database: any Database

    init(database: any Database) {
        self.database = database
    }

    /// Returns what an order would cost, without any effect.
    ///
    /// Throws ``Problem`` that names every watch that the store does not sell.
    func quote(_ request: QuoteRequest) async throws -> Quote {
        try await database.read { snapshot in
            let settings = try StoreRepository().requireSettings(in: snapshot)
            let method = try settings.shippingMethod(request.shippingMethod)
            let wanted = try WantedLine.merged(request.items, settings: settings)
            let offers = try StockRepository().offers(of: wanted.map(\.watchID), in: snapshot)
            let pricing = OrderPricing(settings: settings, offers: offers, method: method)
            let unknown = pricing.unknown(in: wanted)
            let errors = request.items.enumerated().compactMap { index, item in
                unknown.contains(item.watchID)
                    ? FieldError(
                        pointer: "#/items/\(index)/watch_id", detail: "is not sold by this store")
                    : nil
            }
            guard errors.isEmpty else { throw Problem(invalid: errors) }
            return try pricing.quote(wanted)
        }
    }

    /// Returns the ways to send an order, the usual one first.
    ///
    /// The store ships alike to every country.
    func shippingMethods() async throws -> [ShippingMethod] {
        try await database.read { snapshot in
            try StoreRepository().requireSettings(in: snapshot).shippingMethods
        }
    }

    /// Returns an account's own orders, newest first.
    func orders(of customer: CustomerID) async throws -> [Order] {
        try await database.read { try OrderRepository().list(of: customer, in: $0) }
    }

    /// Returns one of someone's own orders; throws ``Problem`` where there is none of that id.
    func order(_ id: OrderID, of owner: OrderOwner) async throws -> Order {
        try await database.read { try OrderRepository().require(id, owner: owner, in: $0) }
    }

    /// Returns the history of one of someone's own orders, oldest first.
    func events(of id: OrderID, owner: OrderOwner) async throws -> [OrderEvent] {
        try await database.read { snapshot in
            let order = try OrderRepository().require(id, owner: owner, in: snapshot)
            return try OrderEventRepository().list(of: order.id, in: snapshot)
        }
    }
}
