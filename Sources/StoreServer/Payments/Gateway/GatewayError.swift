package import CurlTransport

/// Why the payment provider did not do what was asked.
///
/// No case holds a key or another secret; messages are the provider's words.
package enum GatewayError: Error, Equatable, Sendable {
    /// The payment method was refused; the payment can be tried with another one.
    case declined(CardDecline, PaymentIntent?)
    /// The payment is at a step that does not allow this; it comes as it stands.
    case unexpectedState(PaymentIntent)
    /// The provider knows nothing of this identifier.
    case noSuchPayment
    /// The idempotency key was used for something else before.
    case idempotencyKeyReused
    /// No answer came. Whether the request was carried out is not known: ask again with its key.
    case unreachable(TransportError)
    /// The provider answered that it cannot just now, with this status: 409, 429 or 5xx.
    case unavailable(status: Int)
    /// The provider refused the request for what it says.
    case refused(type: String, code: String?, message: String)
    /// The store's own settings are wrong: its key, the provider's address, or the currency.
    case misconfigured(reason: String)
    /// The provider's answer is not what its specification says.
    case malformedAnswer
}
