/// How an attempt to pay an order is made.
package enum AttemptKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// An intent, which the store confirms with a payment method.
    case intent
    /// A page of the provider, on which the shopper pays.
    case session
}
