import ShopModel

/// Work on the way from a cart to a paid order.
enum CheckoutWork: Equatable, Sendable {
    /// Reads what was kept of the person's checkout: `CheckoutPane.Message.keptLoaded`.
    case loadKept(Generation)
    /// Keeps what the person has typed and chosen.
    case saveDraft(CheckoutDraft)
    /// Reads the addresses that the person keeps at the store: `.addressesLoaded`.
    case loadAddresses(Generation)
    /// Puts an address among those that the person keeps at the store.
    case addAddress(Address)
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
    /// Asks how the payment stands until the order is paid or over: `.paymentChanged` each time.
    case followPayment(OrderID, Generation)
    /// Asks where an order can be paid in a browser, and has it mailed: `.pageOpened`.
    case openPaymentPage(OrderID, isMailed: Bool, Generation)
    /// Reads the cards that the person has saved: `.cardsLoaded`.
    case loadCards(Generation)
}
