import ShopModel

/// A change of the cart, or of what is kept for later, that a pane asks the app for; the app saves it.
enum CartChange: Equatable, Sendable {
    /// Puts pieces in.
    case add(CartLine)
    /// Sets how many pieces of a watch there are; none takes the line away.
    case setQuantity(Int, of: WatchID)
    /// Takes over the price that the shopper has now been shown.
    case setUnitPrice(Money, of: WatchID)
    /// Puts another cart in its place, to undo a change.
    case replace(Cart)
    /// Keeps pieces for later, outside the cart.
    case saveForLater(CartLine)
    /// Forgets what was kept for later of a watch.
    case forgetSaved(WatchID)
    /// Puts other things in the place of what was kept for later, to undo a change.
    case replaceSaved(SavedForLater)
    /// Empties it, after its order was placed.
    case clear
}
