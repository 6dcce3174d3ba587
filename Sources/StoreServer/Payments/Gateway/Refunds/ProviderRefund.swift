package import ShopModel

/// A refund as it stands at the provider.
package struct ProviderRefund: Equatable, Sendable, Identifiable {
    /// The provider's identifier: `re_…`.
    package let id: String
    /// The payment that goes back; `nil` where it was made without one.
    package let intentID: String?
    /// How much goes back.
    package let amount: Money
    /// Where it stands.
    package let status: Status
    /// Why it failed, in the provider's code.
    package let failureReason: String?
    /// The values that the store gave it.
    package let metadata: [String: String]

    /// The steps of a refund (<https://docs.stripe.com/api/refunds/object#refund_object-status>).
    package enum Status: String, Codable, Sendable {
        /// The bank is at it.
        case pending
        /// The shopper must do something first.
        case requiresAction = "requires_action"
        /// The money is on its way back.
        case succeeded
        /// It did not work.
        case failed
        /// It was given up.
        case canceled
    }

    /// Creates a refund from its parts.
    package init(
        id: String, intentID: String?, amount: Money, status: Status, failureReason: String? = nil,
        metadata: [String: String] = [:]
    ) {
        self.id = id
        self.intentID = intentID
        self.amount = amount
        self.status = status
        self.failureReason = failureReason
        self.metadata = metadata
    }
}
