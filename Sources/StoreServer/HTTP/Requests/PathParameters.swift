import ShopModel

extension StoreRequestContext {
    /// Returns the watch that the path names; text that is no id names nothing.
    func watchID() throws(Problem) -> WatchID {
        try identifier("watch_id")
    }

    /// Returns the order that the path names; text that is no id names nothing.
    func orderID() throws(Problem) -> OrderID {
        try identifier("order_id")
    }
}
