/// How far an order has come that was placed on this machine.
package enum OutboxState: Hashable, Sendable {
    /// It waits to be sent.
    case queued
    /// Somebody is sending it, or ended while doing so.
    case sending
    /// The store has it, under this number.
    case confirmed(OrderID)
    /// The store asks for something else than the shopper was shown, and has ordered nothing.
    case changed([LineChange], TotalChange?)
    /// It waited so long that its shopper is asked again before it is sent.
    case outdated
    /// The store said no, and why.
    case refused(Problem)

    /// Whether it goes on without its shopper.
    package var isUnsettled: Bool {
        switch self {
        case .queued, .sending: true
        case .confirmed, .changed, .outdated, .refused: false
        }
    }
}
