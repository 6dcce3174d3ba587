import ShopModel

extension StoreCall {
    /// Creates a call of a route about one order.
    init(_ route: Route, of order: OrderID) {
        self.init(route, path: route.path(order.description))
    }
}
