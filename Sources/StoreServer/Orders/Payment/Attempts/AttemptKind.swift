/// How an attempt is made.
enum AttemptKind: String, Hashable, Sendable, SQLValueConvertible {
    /// An intent, which the store confirms with a payment method.
    case intent
    /// A page of the provider, on which the shopper pays.
    case session
}
