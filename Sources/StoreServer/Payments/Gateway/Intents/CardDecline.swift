/// Why a payment method was not charged (<https://docs.stripe.com/declines/codes>).
package struct CardDecline: Equatable, Sendable {
    /// The provider's code, such as `card_declined` or `expired_card`.
    package let code: String?
    /// The bank's reason where it gave one, such as `insufficient_funds` or `lost_card`.
    package let declineCode: String?
    /// The provider's words, in English; text from outside.
    package let message: String

    /// Creates a decline.
    package init(code: String?, declineCode: String?, message: String) {
        self.code = code
        self.declineCode = declineCode
        self.message = message
    }
}
