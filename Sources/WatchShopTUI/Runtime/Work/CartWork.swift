import ShopModel

/// Work on carts.
enum CartWork: Equatable, Sendable {
    /// Reads the watches of the cart's lines from the cache: `CartPane.Message.watchesLoaded`.
    case loadWatches([WatchID], Generation)
    /// Keeps a person's cart; nil is whoever shops without having logged in.
    case save(Cart, of: CustomerID?)
    /// Keeps what a person has put aside for later.
    case saveForLater(SavedForLater, of: CustomerID?)
}
