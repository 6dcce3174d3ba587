import ShopModel

extension Sequence {
    /// The elements in the order in which transactions lock watches, by the watch of each.
    ///
    /// Every transaction locks them in this order, so that no two wait for each other.
    func inLockOrder(of watch: (Element) -> WatchID) -> [Element] {
        sorted { watch($0).description < watch($1).description }
    }
}
