import ShopModel

/// Work on orders that wait on this machine; `AppMessage.waitingChanged` follows each.
enum OutboxWork: Equatable, Sendable {
    /// Sends an order at what the store asks now.
    case accept(ClientOrderID)
    /// Takes an order out and puts what is in it back into the cart: `AppMessage.personLoaded`.
    case takeBack(ClientOrderID)
    /// Takes an order out for good.
    case discard(ClientOrderID)
}
