import ShopModel

/// A change of the cart that a pane asks the app for; the app keeps the cart and saves it.
enum CartChange: Equatable, Sendable {
    /// Puts pieces in.
    case add(CartLine)
    /// Sets how many pieces of a watch there are; none takes the line away.
    case setQuantity(Int, of: WatchID)
    /// Takes over the price that the shopper has now been shown.
    case setUnitPrice(Money, of: WatchID)
    /// Puts another cart in its place, to undo a change.
    case replace(Cart)
    /// Empties it, after its order was placed.
    case clear
}
