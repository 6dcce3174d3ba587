import ShopModel

/// Work on orders that are placed.
enum OrdersWork: Equatable, Sendable {
    /// Reads the orders of the person, newest first: `OrdersPane.Message.ordersLoaded`.
    case loadAll(Generation)
    /// Reads one order and its history: `OrdersPane.Message.orderLoaded`.
    case load(OrderID, Generation)
    /// Calls an order off: `OrdersPane.Message.orderCancelled`.
    case cancel(OrderID, Generation)
}
