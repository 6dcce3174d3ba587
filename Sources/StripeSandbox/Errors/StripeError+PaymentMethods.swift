/// Cards that cannot be used or kept.
extension StripeError {
    private static func refused(_ message: String) -> StripeError {
        StripeError(
            ErrorDetails(.invalidRequestError, message: message, param: "payment_method"),
            stage: .execution)
    }

    static let spentCard = refused(
        "This PaymentMethod was previously used without being attached to a Customer or was "
            + "detached from a Customer, and may not be used again.")

    static let cardOfAnother = refused(
        "The payment method you provided is attached to a customer, so it can only be used with "
            + "that customer.")

    static let detachesNothing = refused(
        "The payment method you provided is not attached to a customer so detachment is "
            + "impossible.")

    static let cardWithoutCustomer = refused(
        "You must save this PaymentMethod to a customer before you can update it.")

    /// The bank does not let the card be kept.
    static func keepingDeclined(_ reason: CardDecline, _ method: PaymentMethod) -> StripeError {
        StripeError(
            status: 402, ErrorDetails(declined: reason, paymentMethod: method), stage: .execution)
    }
}
