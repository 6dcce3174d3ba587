import ShopModel

extension Order {
    /// The lines in the order of their watches' ids.
    ///
    /// Every transaction locks watches in this order, so that no two wait for each other.
    var stockLines: [OrderLine] {
        lines.sorted { $0.watchID.description < $1.watchID.description }
    }
}
