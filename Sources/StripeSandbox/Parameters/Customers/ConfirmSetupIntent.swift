/// The parameters of `POST /v1/setup_intents/{intent}/confirm`.
struct ConfirmSetupIntent: Sendable {
    var paymentMethod: String?
    var options: ConfirmationOptions
    var expand: [Expansion]

    private static let unsupported: Set<String> = [
        "client_secret", "confirmation_token", "mandate_data", "payment_method_data",
        "payment_method_options", "use_stripe_sdk",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        paymentMethod = try form.text("payment_method")
        options = ConfirmationOptions(returnURL: try form.webURL("return_url"))
        expand = try Expansion.list(from: &form, of: Expansion.ofSetupIntents)
        try form.finish(unsupported: Self.unsupported)
    }
}
