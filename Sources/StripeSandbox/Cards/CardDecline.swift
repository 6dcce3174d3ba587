/// Why a bank or Stripe refuses a test card.
///
/// Codes and words are those of <https://docs.stripe.com/testing#declined-payments> and
/// <https://docs.stripe.com/error-codes>.
enum CardDecline: Sendable {
    case generic
    case insufficientFunds
    case lostCard
    case stolenCard
    case velocityExceeded
    case expiredCard
    case incorrectCVC
    case processingError
    /// The bank wants the customer to prove who they are, and they are not there to do it.
    case authenticationRequired

    var code: String {
        switch self {
        case .generic, .insufficientFunds, .lostCard, .stolenCard, .velocityExceeded:
            "card_declined"
        case .expiredCard: "expired_card"
        case .incorrectCVC: "incorrect_cvc"
        case .processingError: "processing_error"
        case .authenticationRequired: "authentication_required"
        }
    }

    /// The bank's reason; absent where the code says it all.
    var declineCode: String? {
        switch self {
        case .generic: "generic_decline"
        case .insufficientFunds: "insufficient_funds"
        case .lostCard: "lost_card"
        case .stolenCard: "stolen_card"
        case .velocityExceeded: "card_velocity_exceeded"
        case .authenticationRequired: "authentication_required"
        case .expiredCard, .incorrectCVC, .processingError: nil
        }
    }

    var message: String {
        switch self {
        case .generic, .lostCard, .stolenCard: "Your card was declined."
        case .insufficientFunds: "Your card has insufficient funds."
        case .velocityExceeded:
            "Your card was declined for making repeated attempts too frequently or exceeding its "
                + "amount limit."
        case .expiredCard: "Your card has expired."
        case .incorrectCVC: "Your card's security code is incorrect."
        case .processingError:
            "An error occurred while processing your card. Try again in a little bit."
        case .authenticationRequired:
            "Your card was declined. This transaction requires authentication."
        }
    }

    /// The part of the card that the customer should look at.
    var param: String? {
        switch self {
        case .expiredCard: "exp_month"
        case .incorrectCVC: "cvc"
        case .generic, .insufficientFunds, .lostCard, .stolenCard, .velocityExceeded,
            .processingError, .authenticationRequired:
            nil
        }
    }
}
