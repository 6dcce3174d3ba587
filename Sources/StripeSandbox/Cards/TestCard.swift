/// A test card, by the identifier of its payment method.
///
/// The identifiers and what they do are those of <https://docs.stripe.com/testing>. Each use of one
/// makes a payment method of its own, as it does at Stripe.
enum TestCard: String, CaseIterable, Sendable {
    case visa = "pm_card_visa"
    case visaDebit = "pm_card_visa_debit"
    case mastercard = "pm_card_mastercard"
    case amex = "pm_card_amex"
    case declined = "pm_card_visa_chargeDeclined"
    case insufficientFunds = "pm_card_visa_chargeDeclinedInsufficientFunds"
    case lost = "pm_card_visa_chargeDeclinedLostCard"
    case stolen = "pm_card_visa_chargeDeclinedStolenCard"
    case velocityExceeded = "pm_card_visa_chargeDeclinedVelocityLimitExceeded"
    case expired = "pm_card_chargeDeclinedExpiredCard"
    case incorrectCVC = "pm_card_chargeDeclinedIncorrectCvc"
    case processingError = "pm_card_chargeDeclinedProcessingError"
    case authenticationRequired = "pm_card_authenticationRequired"
    case authenticationThenDeclined =
        "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds"

    /// What a bank does when the card is charged.
    enum Outcome: Sendable {
        case approved
        case declined(CardDecline)
    }

    /// Tells whether the bank asks the customer to prove who they are (3-D Secure) first.
    var requiresAuthentication: Bool {
        self == .authenticationRequired || self == .authenticationThenDeclined
    }

    var outcome: Outcome {
        switch self {
        case .visa, .visaDebit, .mastercard, .amex, .authenticationRequired: .approved
        case .declined: .declined(.generic)
        case .insufficientFunds, .authenticationThenDeclined: .declined(.insufficientFunds)
        case .lost: .declined(.lostCard)
        case .stolen: .declined(.stolenCard)
        case .velocityExceeded: .declined(.velocityExceeded)
        case .expired: .declined(.expiredCard)
        case .incorrectCVC: .declined(.incorrectCVC)
        case .processingError: .declined(.processingError)
        }
    }

    var brand: String {
        switch self {
        case .mastercard: "mastercard"
        case .amex: "amex"
        default: "visa"
        }
    }

    var lastFour: String {
        switch self {
        case .visa: "4242"
        case .visaDebit: "5556"
        case .mastercard: "4444"
        case .amex: "0005"
        case .declined: "0002"
        case .insufficientFunds: "9995"
        case .lost: "9987"
        case .stolen: "9979"
        case .velocityExceeded: "6975"
        case .expired: "0069"
        case .incorrectCVC: "0127"
        case .processingError: "0119"
        case .authenticationRequired: "3184"
        case .authenticationThenDeclined: "8260"
        }
    }

    var funding: String { self == .visaDebit ? "debit" : "credit" }
}
