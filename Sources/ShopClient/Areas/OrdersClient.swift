package import ShopModel

/// The part of a store that takes orders and knows how they stand.
package struct OrdersClient: Sendable {
    /// Asks what an order would cost.
    package var quote: @Sendable (QuoteRequest) async throws(ShopClientError) -> Quote
    /// Places an order, once for its client order id however often it is sent.
    ///
    /// Throws `changed` when the store's prices or stock are not what the shopper was shown.
    package var place: @Sendable (PlaceOrderRequest) async throws(ShopClientError) -> Order
    /// Reads one's own orders, newest first.
    package var mine: @Sendable () async throws(ShopClientError) -> [Order]
    /// Reads one of one's own orders.
    package var order: @Sendable (OrderID) async throws(ShopClientError) -> Order
    /// Reads the history of one of one's own orders, oldest first.
    package var events: @Sendable (OrderID) async throws(ShopClientError) -> [OrderEvent]
    /// Calls an order off.
    package var cancel: @Sendable (OrderID) async throws(ShopClientError) -> Order

    /// Creates the part from its functions.
    package init(
        quote: @escaping @Sendable (QuoteRequest) async throws(ShopClientError) -> Quote,
        place: @escaping @Sendable (PlaceOrderRequest) async throws(ShopClientError) -> Order,
        mine: @escaping @Sendable () async throws(ShopClientError) -> [Order],
        order: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order,
        events: @escaping @Sendable (OrderID) async throws(ShopClientError) -> [OrderEvent],
        cancel: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order
    ) {
        self.quote = quote
        self.place = place
        self.mine = mine
        self.order = order
        self.events = events
        self.cancel = cancel
    }
}
