/// The parameters of `POST /v1/payment_intents/{intent}/confirm`.
struct ConfirmPaymentIntent: Sendable {
    var paymentMethod: String?
    var details: PaymentIntentDetails
    var options: ConfirmationOptions
    var expand: [Expansion]

    private static let unsupported: Set<String> = [
        "amount_details", "amount_to_confirm", "capture_method", "client_secret",
        "confirmation_token", "excluded_payment_method_types", "hooks", "mandate", "mandate_data",
        "payment_details", "payment_method_data", "payment_method_options", "payment_method_types",
        "radar_options", "use_stripe_sdk",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        paymentMethod = try form.text("payment_method")
        details = try PaymentIntentDetails(forConfirmation: &form)
        options = try ConfirmationOptions(from: &form)
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentIntents)
        try form.finish(unsupported: Self.unsupported)
    }
}
