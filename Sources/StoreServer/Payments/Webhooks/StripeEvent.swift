package import FoundationEssentials

/// Something that happened at the provider, as far as the store acts on it.
package struct StripeEvent: Equatable, Sendable {
    /// The provider's identifier, by which a repeated delivery is known.
    package let id: String
    /// What happened, such as `payment_intent.succeeded`.
    package let type: String
    /// When it happened, in seconds since 1970.
    package let created: Int64
    /// Whether real money was moved.
    package let isLive: Bool
    /// What it happened to, as it was then.
    package let subject: Subject

    /// The objects that the store acts on.
    package enum Subject: Equatable, Sendable {
        /// A payment.
        case intent(PaymentIntent)
        /// A page of the provider.
        case session(CheckoutSession)
        /// Money that went back, or a charge of which some did: of the payment of this identifier.
        case refund(intent: String?)
        /// Money that somebody has asked their bank to take back.
        case dispute(ProviderDispute)
        /// One of these in a form that is not known here.
        case unreadable
        /// Anything else.
        case other
    }

    /// Reads an event; throws `WebhookError.malformedEvent`.
    package init(json: Data) throws(WebhookError) {
        do {
            self = try JSONDecoder().decode(StripeEvent.self, from: json)
        } catch {
            throw .malformedEvent
        }
        if subject == .unreadable { throw .malformedEvent }
    }
}
