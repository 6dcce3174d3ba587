/// Why a webhook is not believed or not understood.
package enum WebhookError: Error, Equatable, Sendable {
    /// The header `Stripe-Signature` is missing or not in its form.
    case malformedSignature
    /// No signature fits the body and a secret.
    case wrongSignature
    /// The signature is older than the tolerance.
    case tooOld
    /// The body is not an event.
    case malformedEvent
}
