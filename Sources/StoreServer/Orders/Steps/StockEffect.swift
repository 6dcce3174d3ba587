import ShopModel

/// What a step of an order does to the stock of its watches.
enum StockEffect: Hashable, Sendable {
    /// What was reserved can be bought by others again.
    case release
    /// What was reserved is sold.
    case sell
    /// What was not reserved any more is sold, if it is still there.
    case take
    /// What was sold is back on the shelf.
    case restock
}

extension OrderStatus {
    /// Returns what a step that is allowed from here does to the stock; nil for nothing.
    func stockEffect(of step: OrderStep) -> StockEffect? {
        switch (self, step) {
        case (.pending, .paid): .sell
        case (.expired, .paid): .take
        case (.pending, .expire), (.pending, .cancel): .release
        case (.processing, .cancel): .restock
        default: nil
        }
    }
}
