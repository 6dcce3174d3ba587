import ShopModel

/// An order with its history, oldest entry first.
struct OrderDetails: Equatable, Sendable {
    /// The order.
    var order: Order
    /// What happened to it.
    var events: [OrderEvent]
}
