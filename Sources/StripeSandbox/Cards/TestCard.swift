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
    /// Can be kept for a customer, and is then declined.
    case declinedOnceKept = "pm_card_chargeCustomerFail"
    case disputed = "pm_card_createDispute"
    case disputedAsNotReceived = "pm_card_createDisputeProductNotReceived"
    case refundFails = "pm_card_refundFail"
    case refundPending = "pm_card_pendingRefund"

    /// What a bank does when the card is charged.
    enum Outcome: Sendable {
        case approved
        case declined(CardDecline)
    }

    /// Finds the card that a token stands for: `tok_visa` is `pm_card_visa`.
    init?(token: String) {
        guard token.hasPrefix("tok_") else { return nil }
        self.init(rawValue: "pm_card_\(token.dropFirst("tok_".count))")
    }

    /// Tells whether the bank asks the customer to prove who they are (3-D Secure) first.
    var requiresAuthentication: Bool {
        self == .authenticationRequired || self == .authenticationThenDeclined
    }

    var outcome: Outcome {
        switch self {
        case .visa, .visaDebit, .mastercard, .amex, .authenticationRequired, .disputed,
            .disputedAsNotReceived, .refundFails, .refundPending:
            .approved
        case .declined, .declinedOnceKept: .declined(.generic)
        case .insufficientFunds, .authenticationThenDeclined: .declined(.insufficientFunds)
        case .lost: .declined(.lostCard)
        case .stolen: .declined(.stolenCard)
        case .velocityExceeded: .declined(.velocityExceeded)
        case .expired: .declined(.expiredCard)
        case .incorrectCVC: .declined(.incorrectCVC)
        case .processingError: .declined(.processingError)
        }
    }

    /// What the bank does when the card is kept for a customer, where nothing is charged yet.
    var outcomeOfKeeping: Outcome {
        switch self {
        case .declinedOnceKept, .authenticationThenDeclined: .approved
        default: outcome
        }
    }

    /// Why the owner demands the money back after paying, where they do.
    var disputeReason: Dispute.Reason? {
        switch self {
        case .disputed: .fraudulent
        case .disputedAsNotReceived: .productNotReceived
        default: nil
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
        case .declinedOnceKept: "0341"
        case .disputed: "0259"
        case .disputedAsNotReceived: "2685"
        case .refundFails: "5126"
        case .refundPending: "7726"
        }
    }

    var funding: String { self == .visaDebit ? "debit" : "credit" }
}
