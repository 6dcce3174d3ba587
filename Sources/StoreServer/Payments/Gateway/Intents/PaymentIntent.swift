package import ShopModel

/// A payment as it stands at the provider.
package struct PaymentIntent: Equatable, Sendable, Identifiable {
    /// The provider's identifier: `pi_…`.
    package let id: String
    /// Where it stands.
    package let status: Status
    /// What is to be paid.
    package let amount: Money
    /// Lets a browser finish this one payment; only the paying browser may have it.
    package let clientSecret: Secret?
    /// The values that the store gave it.
    package let metadata: [String: String]
    /// Why the last attempt failed, if it did and none is under way.
    package let lastDecline: CardDecline?
    /// The page that the shopper must visit while the status is `requiresAction`.
    package let nextActionURL: String?

    /// The steps of a payment (<https://docs.stripe.com/payments/paymentintents/lifecycle>).
    package enum Status: String, Codable, Sendable {
        /// No attempt was made, or the last one failed.
        case requiresPaymentMethod = "requires_payment_method"
        /// A payment method is chosen and not charged yet.
        case requiresConfirmation = "requires_confirmation"
        /// The shopper must visit a page first.
        case requiresAction = "requires_action"
        /// The bank is at it.
        case processing
        /// The money is reserved and not taken; the store never asks for that.
        case requiresCapture = "requires_capture"
        /// It was given up.
        case canceled
        /// It was paid.
        case succeeded
    }

    /// Creates a payment from its parts.
    package init(
        id: String, status: Status, amount: Money, clientSecret: Secret? = nil,
        metadata: [String: String] = [:], lastDecline: CardDecline? = nil,
        nextActionURL: String? = nil
    ) {
        self.id = id
        self.status = status
        self.amount = amount
        self.clientSecret = clientSecret
        self.metadata = metadata
        self.lastDecline = lastDecline
        self.nextActionURL = nextActionURL
    }
}
