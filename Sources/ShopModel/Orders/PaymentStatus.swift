/// Where the payment of an order stands.
package enum PaymentStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing has been tried, or the shopper must do something first.
    case requiresPayment = "requires_payment"
    /// The provider is working on it.
    case processing
    /// Paid.
    case succeeded
    /// The last try was declined; another may be made.
    case failed
    /// Called off.
    case cancelled
    /// Some of it was given back.
    case partiallyRefunded = "partially_refunded"
    /// All of it was given back.
    case refunded
}
