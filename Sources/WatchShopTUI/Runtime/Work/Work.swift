import ShopModel

/// Work that waits for disk, network or time, and answers with a message.
enum Work: Equatable, Sendable {
    // MARK: Catalogue

    /// Reads rows of the list from the cache: `ShopPane.Message.windowLoaded`.
    case loadWindow(WindowRequest, Generation)
    /// Reads the rows around a watch in the whole list: `ShopPane.Message.windowLoaded`.
    case locateWatch(WatchID, Generation)
    /// Waits until the selection rests, then draws a watch's picture: `.pictureDrawn`.
    case drawPicture(PictureRequest)
    /// Reads the watches of the cart's lines from the cache: `CartPane.Message.watchesLoaded`.
    case loadCartWatches([WatchID], Generation)
    /// Brings the cache up to date with the store: `AppMessage.connectionChanged` and others.
    case synchronize

    // MARK: Cart

    /// Keeps a person's cart; nil is whoever shops without having logged in.
    case saveCart(Cart, of: CustomerID?)

    // MARK: Orders

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
    /// Reads the orders of the person, newest first: `OrdersPane.Message.ordersLoaded`.
    case loadOrders(Generation)
    /// Reads one order and its history: `OrdersPane.Message.orderLoaded`.
    case loadOrder(OrderID, Generation)
    /// Calls an order off: `OrdersPane.Message.orderCancelled`.
    case cancelOrder(OrderID, Generation)

    // MARK: Account

    /// Logs in: `AccountPane.Message.loggedIn`, after `AppMessage.personLoaded`.
    case logIn(LoginRequest, Generation)
    /// Opens an account and logs in: `AccountPane.Message.loggedIn`, the same way.
    case register(RegisterRequest, Generation)
    /// Logs out at the store and on this machine: `AppMessage.personLoaded`.
    case logOut

    // MARK: Settings

    /// Reads the address that was used last: `CheckoutPane.Message.addressLoaded`.
    case loadLastAddress(Generation)
    /// Keeps an address as the one used last.
    case saveLastAddress(Address)

    /// Stops work of a kind that is under way; no answer comes from it any more.
    case stop(WorkKind)
}
