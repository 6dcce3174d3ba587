import ShopModel

extension RouteAnswer {
    /// The answers to whoever orders.
    static let orders: [Route: RouteAnswer] = [
        .quote: .json("Tells what an order would cost", Quote.self),
        .placeOrder: .json("Places an order", Order.self, status: 201),
        .myOrders: .json("Lists one's own orders", [Order].self),
        .order: .json("Shows an order", Order.self),
        .orderEvents: .json("Shows the history of an order", [OrderEvent].self),
        .cancelOrder: .json("Calls an order off", Order.self),
    ]
}
