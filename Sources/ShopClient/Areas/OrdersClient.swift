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
    /// Changes where an order goes, until it is shipped.
    package var changeAddress:
        @Sendable (OrderID, ShippingAddressRequest) async throws(ShopClientError) -> Order
    /// Asks to give some of an order back.
    package var requestReturn:
        @Sendable (OrderID, ReturnRequest) async throws(ShopClientError) -> OrderReturn
    /// Reads the receipt of a paid order, in plain text.
    package var receipt: @Sendable (OrderID) async throws(ShopClientError) -> String
    /// Has the receipt of a paid order mailed.
    package var mailReceipt: @Sendable (OrderID) async throws(ShopClientError) -> Void
    /// Has the code mailed that opens a guest's order; says nothing of whether there is one.
    package var lookUp: @Sendable (OrderLookupRequest) async throws(ShopClientError) -> Void
    /// Keeps what opens a guest's order, in exchange for the code that was mailed.
    package var open: @Sendable (OrderCodeRequest) async throws(ShopClientError) -> Void

    /// Creates the part from its functions.
    package init(
        quote: @escaping @Sendable (QuoteRequest) async throws(ShopClientError) -> Quote,
        place: @escaping @Sendable (PlaceOrderRequest) async throws(ShopClientError) -> Order,
        mine: @escaping @Sendable () async throws(ShopClientError) -> [Order],
        order: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order,
        events: @escaping @Sendable (OrderID) async throws(ShopClientError) -> [OrderEvent],
        cancel: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Order,
        changeAddress:
            @escaping @Sendable (OrderID, ShippingAddressRequest) async throws(ShopClientError) ->
            Order,
        requestReturn:
            @escaping @Sendable (OrderID, ReturnRequest) async throws(ShopClientError) ->
            OrderReturn,
        receipt: @escaping @Sendable (OrderID) async throws(ShopClientError) -> String,
        mailReceipt: @escaping @Sendable (OrderID) async throws(ShopClientError) -> Void,
        lookUp: @escaping @Sendable (OrderLookupRequest) async throws(ShopClientError) -> Void,
        open: @escaping @Sendable (OrderCodeRequest) async throws(ShopClientError) -> Void
    ) {
        self.quote = quote
        self.place = place
        self.mine = mine
        self.order = order
        self.events = events
        self.cancel = cancel
        self.changeAddress = changeAddress
        self.requestReturn = requestReturn
        self.receipt = receipt
        self.mailReceipt = mailReceipt
        self.lookUp = lookUp
        self.open = open
    }
}
