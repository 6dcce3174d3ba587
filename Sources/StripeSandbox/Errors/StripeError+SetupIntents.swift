/// What the state of a setup intent does not allow, and cards that may not be kept.
extension StripeError {
    static func unexpectedState(
        _ intent: SetupIntent, verb: String, allowed: [PaymentIntentStatus]
    ) -> StripeError {
        let statuses = allowed.map(\.rawValue).joined(separator: ", ")
        return unexpectedState(
            intent,
            message: "You cannot \(verb) this SetupIntent because it has a status of "
                + "\(intent.status.rawValue). Only a SetupIntent with one of the following "
                + "statuses can be used here: \(statuses).")
    }

    static func missingPaymentMethod(_ intent: SetupIntent) -> StripeError {
        unexpectedState(
            intent,
            message: "You cannot confirm this SetupIntent because it's missing a payment method.")
    }

    static func setupOfCheckoutSession(_ intent: SetupIntent, _ verb: String) -> StripeError {
        unexpectedState(intent, message: ofCheckoutSession("SetupIntent", verb))
    }

    /// The card was refused; the intent carries the same details as its last error.
    static func declined(_ details: ErrorDetails, _ intent: SetupIntent) -> StripeError {
        StripeError(status: 402, details, setupIntent: intent, stage: .execution)
    }

    private static func unexpectedState(_ intent: SetupIntent, message: String) -> StripeError {
        StripeError(
            ErrorDetails(
                .invalidRequestError, code: "setup_intent_unexpected_state", message: message),
            setupIntent: intent, stage: .execution)
    }
}
