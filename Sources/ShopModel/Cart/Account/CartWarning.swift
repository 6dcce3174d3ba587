/// Something about a line of a cart that its shopper should know.
package struct CartWarning: Hashable, Sendable, Codable {
    /// What is the matter.
    package enum Code: String, Hashable, Sendable, Codable, CaseIterable {
        /// The store no longer sells the watch.
        case notSold = "not_sold"
        /// None can be bought now.
        case outOfStock = "out_of_stock"
        /// Fewer can be bought than were asked for.
        case notEnoughStock = "not_enough_stock"
        /// An order may have fewer of one watch.
        case aboveMaximum = "above_maximum"
    }

    /// The watch.
    package var watchID: WatchID
    /// What is the matter with it.
    package var code: Code
    /// How many were asked for.
    package var requested: Int
    /// How many the cart has now.
    package var quantity: Int

    /// Makes a warning from its facts.
    package init(watchID: WatchID, code: Code, requested: Int, quantity: Int) {
        self.watchID = watchID
        self.code = code
        self.requested = requested
        self.quantity = quantity
    }

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case code
        case requested
        case quantity
    }
}
