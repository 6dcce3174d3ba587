/// A test card of the payment provider, by what it does; none of them charges anything.
enum TestCard: String, CaseIterable, Sendable {
    /// Is taken at once.
    case visa = "pm_card_visa"
    /// Is taken at once, from another brand.
    case mastercard = "pm_card_mastercard"
    /// Is taken after the shopper has confirmed on the bank's page.
    case authenticationRequired = "pm_card_authenticationRequired"
    /// Is declined.
    case declined = "pm_card_visa_chargeDeclined"
    /// Is declined for lack of money.
    case insufficientFunds = "pm_card_visa_chargeDeclinedInsufficientFunds"

    /// The provider's id of the payment method.
    var method: String { rawValue }
}
