import ShopModel

/// Where the app can be sent.
indirect enum Destination: Hashable, Sendable {
    /// The shop as it was left.
    case shop
    /// The shop, with one watch selected.
    case watch(WatchID)
    /// The cart.
    case cart
    /// The checkout of the cart, from its first step.
    case checkout
    /// The checkout of an order that is placed and unpaid.
    case pay(OrderID)
    /// The list of orders.
    case orders
    /// One order.
    case order(OrderID)
    /// The orders that wait on this machine.
    case waiting
    /// The account; where logging in leads on to, if anywhere.
    case account(then: Destination?)
}
