import ShopModel

extension StoreCall {
    /// Creates a call of a route about one order.
    init(_ route: Route, of order: OrderID) {
        self.init(route, path: route.path(order.description))
        self.order = order
    }

    /// Creates a call of a route about one order, with a body.
    init(_ route: Route, of order: OrderID, body: some Encodable) {
        self.init(route, path: route.path(order.description), body: body)
        self.order = order
    }
}
