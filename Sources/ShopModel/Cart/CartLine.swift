/// Some pieces of one watch in a cart, with what was shown when they were put there.
package struct CartLine: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// How many, 1 or more.
    package var quantity: Int
    /// The watch's name without its brand, as it was shown.
    package var name: String
    /// The maker's reference.
    package var modelCode: String
    /// What one cost when the line was last changed.
    package var unitPrice: Money

    /// Makes a line for a watch at the price that it has now.
    package init(_ watch: Watch, quantity: Int) {
        watchID = watch.id
        self.quantity = quantity
        name = watch.shortName
        modelCode = watch.modelCode
        unitPrice = watch.price
    }

    /// Makes a line from its facts.
    package init(
        watchID: WatchID, quantity: Int, name: String, modelCode: String, unitPrice: Money
    ) {
        self.watchID = watchID
        self.quantity = quantity
        self.name = name
        self.modelCode = modelCode
        self.unitPrice = unitPrice
    }

    /// What the line costs; throws on overflow.
    package func subtotal() throws(MoneyError) -> Money {
        try unitPrice.multiplied(by: quantity)
    }
}
