extension Route {
    /// What an order would cost.
    package static let quote = Route(
        .post, "/api/v1/orders/quote", .anyone, body: QuoteRequest.fields)
    /// Places an order, for an account or a guest.
    package static let placeOrder = Route(
        .post, "/api/v1/orders", .visitor, body: PlaceOrderRequest.fields)
    /// One's own orders, newest first.
    package static let myOrders = Route(.get, "/api/v1/orders/my", .customer)
    /// One of one's own orders.
    package static let order = Route(.get, "/api/v1/orders/:order_id", .buyer)
    /// The history of one of one's own orders.
    package static let orderEvents = Route(
        .get, "/api/v1/orders/:order_id/events", .buyer)
    /// Calls an order off.
    package static let cancelOrder = Route(
        .post, "/api/v1/orders/:order_id/cancel", .buyer)

    /// The routes of whoever orders.
    package static let orders = [
        quote, placeOrder, myOrders, order, orderEvents, cancelOrder,
    ]
}
