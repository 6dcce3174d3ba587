/// What the state of a payment intent does not allow, and payments that were refused.
extension StripeError {
    static func unexpectedState(
        _ intent: PaymentIntent, verb: String, allowed: [PaymentIntentStatus]
    ) -> StripeError {
        let statuses = allowed.map(\.rawValue).joined(separator: ", ")
        return unexpectedState(
            intent,
            message: "You cannot \(verb) this PaymentIntent because it has a status of "
                + "\(intent.status.rawValue). Only a PaymentIntent with one of the following "
                + "statuses can be used here: \(statuses).")
    }

    static func missingPaymentMethod(_ intent: PaymentIntent) -> StripeError {
        unexpectedState(
            intent,
            message: "You cannot confirm this PaymentIntent because it's missing a payment "
                + "method. You can either update the PaymentIntent with a payment method and then "
                + "confirm it again, or confirm it again directly with a payment method.")
    }

    /// A payment method might lead the customer away, and nothing says where to come back to.
    static let missingReturnURL = StripeError(
        ErrorDetails(
            .invalidRequestError,
            message: "This PaymentIntent is configured to accept payment methods enabled in your "
                + "Dashboard. Because some of these payment methods might redirect your customer "
                + "off of your page, you must provide a `return_url`. If you don't want to accept "
                + "redirect-based payment methods, set `automatic_payment_methods[enabled]` to "
                + "`true` and `automatic_payment_methods[allow_redirects]` to `never` when "
                + "creating Setup Intents and Payment Intents."))

    /// The card was refused; the intent carries the same details as its last error.
    static func declined(_ details: ErrorDetails, _ intent: PaymentIntent) -> StripeError {
        StripeError(status: 402, details, paymentIntent: intent, stage: .execution)
    }

    static func intentOfCheckoutSession(_ intent: PaymentIntent, _ verb: String) -> StripeError {
        unexpectedState(intent, message: ofCheckoutSession("PaymentIntent", verb))
    }

    /// What the object of a checkout session answers to who would change it directly.
    static func ofCheckoutSession(_ name: String, _ verb: String) -> String {
        "You cannot \(verb) this \(name) because it was created by a Checkout Session. To end "
            + "it, expire the Checkout Session."
    }

    private static func unexpectedState(_ intent: PaymentIntent, message: String) -> StripeError {
        StripeError(
            ErrorDetails(
                .invalidRequestError, code: "payment_intent_unexpected_state", message: message),
            paymentIntent: intent, stage: .execution)
    }
}
