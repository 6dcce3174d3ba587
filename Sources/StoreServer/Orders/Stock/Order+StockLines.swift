import ShopModel

extension Order {
    /// The lines in the order in which their watches are locked.
    var stockLines: [OrderLine] { lines.inLockOrder(of: \.watchID) }
}
