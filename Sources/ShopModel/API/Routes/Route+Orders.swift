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

    /// What changed of one's own orders and cart since a cursor.
    package static let myChanges = Route(
        .get, "/api/v1/orders/my/changes", .customer, query: ["cursor", "limit"])
    /// Changes where an order goes, until it is shipped.
    package static let changeAddress = Route(
        .patch, "/api/v1/orders/:order_id/address", .buyer, body: ShippingAddressRequest.fields)
    /// The receipt of a paid order, as text or HTML.
    package static let receipt = Route(.get, "/api/v1/orders/:order_id/receipt", .buyer)
    /// Mails the receipt again.
    package static let mailReceipt = Route(
        .post, "/api/v1/orders/:order_id/receipt/mail", .buyer)
    /// Asks to give some of an order back.
    package static let requestReturn = Route(
        .post, "/api/v1/orders/:order_id/returns", .buyer, body: ReturnRequest.fields)
    /// Mails the code that opens a guest's order.
    package static let lookUpOrder = Route(
        .post, "/api/v1/orders/lookup", .anyone, body: OrderLookupRequest.fields)
    /// Exchanges that code for the order's token.
    package static let openOrder = Route(
        .post, "/api/v1/orders/lookup/token", .anyone, body: OrderCodeRequest.fields)
    /// The ways to send an order to a country.
    package static let shippingMethods = Route(
        .get, "/api/v1/shipping-methods", .anyone, query: ["country"])

    /// The routes of whoever orders.
    package static let orders = [
        shippingMethods, quote, placeOrder, myOrders, myChanges, order, orderEvents, cancelOrder,
        changeAddress, receipt, mailReceipt, requestReturn, lookUpOrder, openOrder,
    ]
}
