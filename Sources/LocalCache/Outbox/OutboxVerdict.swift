package import ShopModel

/// What came of sending an order.
package enum OutboxVerdict: Hashable, Sendable {
    /// The store has it, under this number.
    case confirmed(OrderID)
    /// The store asks for something else than the shopper was shown, and has ordered nothing.
    case changed([LineChange], TotalChange?)
    /// The store said no, and why.
    case refused(Problem)
    /// The store may have it or not: the same is sent again, no sooner than at a moment.
    case unknown(retryAt: Timestamp)
    /// The store cannot have it: the same is sent again, no sooner than at a moment.
    case unsent(retryAt: Timestamp)
    /// Nothing was tried: nobody is logged in who could send it, or the sender was stopped before.
    case untried
}
