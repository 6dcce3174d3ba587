package import ShopModel

/// What a sender may do next for a person.
package enum OutboxClaim: Hashable, Sendable {
    /// Send this order, and say what came of it.
    case send(OutboxOrder)
    /// Nothing before this moment.
    case wait(until: Timestamp)
    /// Nothing: all is settled.
    case done
}
