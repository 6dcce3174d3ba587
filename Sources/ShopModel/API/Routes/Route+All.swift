extension Route {
    /// The process is alive; names the store and its epoch.
    package static let health = Route(.get, "/health", .anyone)
    /// The database answers and is of this version.
    package static let ready = Route(.get, "/ready", .anyone)

    /// All watches, or a page of them.
    package static let watches = Route(
        .get, "/api/v1/watches", .anyone, query: ["page", "limit"])
    /// One watch.
    package static let watch = Route(.get, "/api/v1/watches/:watch_id", .anyone)
    /// The picture of a watch.
    package static let watchImage = Route(.get, "/api/v1/watches/:watch_id/image", .anyone)
    /// What changed since a cursor.
    package static let changes = Route(
        .get, "/api/v1/sync/changes", .anyone, query: ["cursor", "limit"])

    /// Opens an account and logs in.
    package static let register = Route(
        .post, "/api/v1/auth/register", .anyone, body: RegisterRequest.fields)
    /// Logs in.
    package static let login = Route(
        .post, "/api/v1/auth/login", .anyone, body: LoginRequest.fields)
    /// Exchanges a refresh token.
    package static let refresh = Route(
        .post, "/api/v1/auth/refresh", .anyone, body: RefreshRequest.fields)
    /// Ends the session.
    package static let logout = Route(.post, "/api/v1/auth/logout", .customer)
    /// Who is logged in.
    package static let me = Route(.get, "/api/v1/auth/me", .customer)

    /// What an order would cost.
    package static let quote = Route(
        .post, "/api/v1/orders/quote", .anyone, body: QuoteRequest.fields)
    /// Places an order.
    package static let placeOrder = Route(
        .post, "/api/v1/orders", .customer, body: PlaceOrderRequest.fields)
    /// One's own orders, newest first.
    package static let myOrders = Route(.get, "/api/v1/orders/my", .customer)
    /// One of one's own orders.
    package static let order = Route(.get, "/api/v1/orders/:order_id", .customer)
    /// The history of one of one's own orders.
    package static let orderEvents = Route(
        .get, "/api/v1/orders/:order_id/events", .customer)
    /// Calls an order off.
    package static let cancelOrder = Route(
        .post, "/api/v1/orders/:order_id/cancel", .customer)
    /// Where the payment stands; asks the provider where it is not settled.
    package static let payment = Route(.get, "/api/v1/orders/:order_id/payment", .customer)
    /// Pays with a payment method.
    package static let confirmPayment = Route(
        .post, "/api/v1/orders/:order_id/payment/confirm", .customer,
        body: ConfirmPaymentRequest.fields)
    /// Where a browser comes back to from a bank's page; the provider adds the parameters.
    package static let paymentReturn = Route(
        .get, "/p/return", .anyone,
        query: ["payment_intent", "payment_intent_client_secret", "redirect_status"])
    /// Takes an event of the payment provider.
    package static let stripeWebhook = Route(.post, "/api/v1/stripe/webhook", .provider)

    /// Every route, in the order of the documentation.
    package static let all = [
        health, ready, watches, watch, watchImage, changes, register, login, refresh, logout, me,
        quote, placeOrder, myOrders, order, orderEvents, cancelOrder, payment, confirmPayment,
        paymentReturn, stripeWebhook,
    ]
}
