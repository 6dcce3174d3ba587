/// How much there is of a watch, as a shopper cares for it.
package enum StockLevel: Hashable, Sendable {
    /// More than the store calls low.
    case inStock
    /// Some, but so few that the number matters.
    case low(Int)
    /// None.
    case soldOut

    /// Sorts a quantity against the store's mark for low stock.
    package init(quantity: Int, lowMark: Int) {
        if quantity <= 0 {
            self = .soldOut
        } else if quantity <= lowMark {
            self = .low(quantity)
        } else {
            self = .inStock
        }
    }
}
