package import ShopModel

/// What a store can do for a shopper, over whatever it was built on.
///
/// Every function throws `ShopClientError`, `cancelled` at once when its task is cancelled. None
/// sends anything twice by itself, but for what follows an access token that has ended.
package struct ShopClient: Sendable {
    /// Asks which store this is.
    package var health: @Sendable () async throws(ShopClientError) -> HealthAnswer
    /// Reads up to so many changes after a cursor, from the start of the log without one.
    ///
    /// Throws `refused` with `cursorExpired` when everything must be fetched anew.
    package var changes:
        @Sendable (_ cursor: String?, _ limit: Int) async throws(ShopClientError) -> ChangesPage
    /// Reads all watches.
    package var watches: @Sendable () async throws(ShopClientError) -> [Watch]
    /// Reads one watch.
    package var watch: @Sendable (WatchID) async throws(ShopClientError) -> Watch
    /// Reads the picture of a watch, unless it is still the one with the given entity tag.
    package var image:
        @Sendable (WatchID, _ etag: String?) async throws(ShopClientError) -> WatchImage

    /// Opens an account and keeps its session.
    package var register: @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer
    /// Logs in and keeps the session.
    package var login: @Sendable (LoginRequest) async throws(ShopClientError) -> Customer
    /// Ends the session here in any case, and at the store when that can be reached.
    package var logout: @Sendable () async throws(ShopClientError) -> Void
    /// Reads who is logged in.
    package var me: @Sendable () async throws(ShopClientError) -> Customer

    /// Asks what an order would cost.
    package var quote: @Sendable (QuoteRequest) async throws(ShopClientError) -> Quote
    /// Places an order, once for its client order id however often it is sent.
    ///
    /// Throws `changed` when the store's prices or stock are not what the shopper was shown.
    package var placeOrder: @Sendable (PlaceOrderRequest) async throws(ShopClientError) -> Order
    /// Reads one's own orders, newest first.
    package var myOrders: @Sendable () async throws(ShopClientError) -> [Order]
    /// Reads one of one's own orders.
    package var order: @Sendable (OrderID) async throws(ShopClientError) -> Order
    /// Reads the history of one of one's own orders, oldest first.
    package var orderEvents: @Sendable (OrderID) async throws(ShopClientError) -> [OrderEvent]
    /// Calls an order off.
    package var cancelOrder: @Sendable (OrderID) async throws(ShopClientError) -> Order
    /// Pays an order with a payment method of the provider.
    package var confirmPayment:
        @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) -> PaymentState
    /// Reads where the payment of an order stands.
    package var payment: @Sendable (OrderID) async throws(ShopClientError) -> PaymentState

    /// Creates a client from its functions.
    package init(
        health: @escaping @Sendable () async throws(ShopClientError) -> HealthAnswer,
        changes:
            @escaping @Sendable (String?, Int) async throws(ShopClientError) -> ChangesPage,
        watches: @escaping @Sendable () async throws(ShopClientError) -> [Watch],
        watch: @escaping @Sendable (WatchID) async throws(ShopClientError) -> Watch,
        image:
            @escaping @Sendable (WatchID, String?) async throws(ShopClientError) -> WatchImage,
        register: @escaping @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer,
        login: @escaping @Sendable (LoginRequest) async throws(ShopClientError) -> Customer,
        logout: @escaping @Sendable () async throws(ShopClientError) -> Void,
        me: @escaping @Sendable () async throws(ShopClientError) -> Customer,
        quote: @escaping @Sendable (QuoteRequest) async throws(ShopClientError) -> Quote,
        placeOrder:
            @escaping @Sendable (PlaceOrderRequest) async throws(ShopClientError) -> Order,
        myOrders: @escaping @Sendable () async throws(ShopClientError) -> [Order],
        order: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order,
        orderEvents: @escaping @Sendable (OrderID) async throws(ShopClientError) -> [OrderEvent],
        cancelOrder: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order,
        confirmPayment:
            @escaping @Sendable (OrderID, ConfirmPaymentRequest) async throws(ShopClientError) ->
            PaymentState,
        payment: @escaping @Sendable (OrderID) async throws(ShopClientError) -> PaymentState
    ) {
        self.health = health
        self.changes = changes
        self.watches = watches
        self.watch = watch
        self.image = image
        self.register = register
        self.login = login
        self.logout = logout
        self.me = me
        self.quote = quote
        self.placeOrder = placeOrder
        self.myOrders = myOrders
        self.order = order
        self.orderEvents = orderEvents
        self.cancelOrder = cancelOrder
        self.confirmPayment = confirmPayment
        self.payment = payment
    }
}
