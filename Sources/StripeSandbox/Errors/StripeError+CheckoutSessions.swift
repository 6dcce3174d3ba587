/// Checkout sessions that cannot be made, or are over.
extension StripeError {
    static let expiresTooSoon = invalidParameter(
        "expires_at",
        "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.")

    static let expiresTooLate = invalidParameter(
        "expires_at",
        "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.")

    static func sessionNotOpen(_ session: CheckoutSession) -> StripeError {
        StripeError(
            ErrorDetails(
                .invalidRequestError,
                message: "Only Checkout Sessions with a status in [\"open\"] can be expired. This "
                    + "Checkout Session has a status of `\(session.status.rawValue)`."),
            stage: .execution)
    }
}
