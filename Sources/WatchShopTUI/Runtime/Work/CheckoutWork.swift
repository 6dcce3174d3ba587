import ShopModel

/// Work on the way from a cart to a paid order.
enum CheckoutWork: Equatable, Sendable {
    /// Reads the address that was used last: `CheckoutPane.Message.addressLoaded`.
    case loadLastAddress(Generation)
    /// Keeps an address as the one used last.
    case saveLastAddress(Address)
    /// Makes the id of an order to place: `CheckoutPane.Message.orderIDMade`.
    case makeOrderID(Generation)
    /// Asks what an order would cost: `CheckoutPane.Message.quoted`.
    case quote(QuoteRequest, Generation)
    /// Places an order, once for one `clientOrderID`: `CheckoutPane.Message.placed`.
    case placeOrder(PlaceOrderRequest, Generation)
    /// Reads an order that is to be paid: `CheckoutPane.Message.placed`.
    case loadPayableOrder(OrderID, Generation)
    /// Pays with a method of the provider, such as `pm_card_visa`: `.paymentChanged`.
    case confirmPayment(OrderID, method: String, Generation)
    /// Asks until the payment succeeds, fails or must be confirmed: `.paymentChanged` each time.
    case followPayment(OrderID, Generation)
}
