import ShopModel

/// What a step of an order does to the stock of its watches.
enum StockEffect: Hashable, Sendable {
    /// What was reserved can be bought by others again.
    case release
    /// What was reserved is sold.
    case sell
    /// What was not reserved any more is sold, if it is still there.
    case take
    /// What was sold and is still in the house is back on the shelf.
    case restock
    /// What has come back goes on the shelf.
    case takeBack
}

extension OrderStatus {
    /// Returns what a step that is allowed from here does to the stock; nil for nothing.
    ///
    /// What comes back goes on the shelf only where somebody says so.
    func stockEffect(of step: OrderStep, restocksReturned: Bool) -> StockEffect? {
        switch (self, step) {
        case (.pending, .paid): .sell
        case (.expired, .paid): .take
        case (.pending, .expire), (.pending, .cancel): .release
        case (.processing, .cancel): .restock
        case (.shipped, .sendBack), (.delivered, .return): restocksReturned ? .takeBack : nil
        default: nil
        }
    }
}
