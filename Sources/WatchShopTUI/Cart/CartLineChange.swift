import ShopModel

/// How a watch differs from what was shown when it was put in the cart.
enum CartLineChange: Equatable, Sendable {
    /// The store no longer sells so many pieces.
    case short(available: Int)
    /// One piece costs something else now.
    case price(Money)

    /// Compares a line with its watch, stock before price; nil where both are as they were.
    init?(_ line: CartLine, now watch: Watch) {
        if watch.stockQuantity < line.quantity {
            self = .short(available: max(0, watch.stockQuantity))
        } else if watch.price != line.unitPrice {
            self = .price(watch.price)
        } else {
            return nil
        }
    }
}
