/// The kinds of work of which one at most is under way: a newer one stops the one before.
enum WorkKind: Hashable, Sendable {
    /// Reading the list.
    case window
    /// Counting what a filter leaves.
    case summary
    /// Finding the watches like one.
    case related
    /// Drawing the picture.
    case picture
    /// Reading the watches of the cart.
    case cartWatches
    /// Bringing the cache up to date.
    case synchronization
    /// Asking for a price.
    case quote
    /// Following a payment.
    case payment
    /// Reading the orders.
    case orders
    /// Reading one order.
    case order
    /// Reading a part of the account.
    case accountPart
}
