/// Where an order stands.
package enum OrderStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// Placed and reserved, not paid.
    case pending
    /// Paid, to be shipped.
    case processing
    /// On its way.
    case shipped
    /// Arrived.
    case delivered
    /// Called off, by the shopper or the store.
    case cancelled
    /// Not paid in time.
    case expired
    /// Lost on its way.
    case lost
    /// Come back.
    case returned
}
