/// The parameters of `POST /v1/payment_intents`.
struct CreatePaymentIntent: Sendable {
    var amount: Int64
    var currency: ChargeCurrency
    var automaticPaymentMethods: AutomaticPaymentMethods?
    var captureMethod: PaymentIntent.CaptureMethod
    var customer: String?
    var paymentMethod: String?
    var details: PaymentIntentDetails
    /// How to confirm at once; `nil` to only create.
    var confirmation: ConfirmationOptions?
    var expand: [Expansion]

    private static let confirmationOnly = ["return_url", "off_session", "error_on_requires_action"]

    private static let unsupported: Set<String> = [
        "amount_details", "application_fee_amount", "confirmation_method", "confirmation_token",
        "customer_account", "excluded_payment_method_types", "hooks", "mandate",
        "mandate_data", "on_behalf_of", "payment_details", "payment_method_configuration",
        "payment_method_data", "payment_method_options", "radar_options",
        "statement_descriptor", "transfer_data", "transfer_group", "use_stripe_sdk",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        guard let amount = try form.integer("amount") else { throw .missingParameter("amount") }
        guard let code = try form.text("currency") else { throw .missingParameter("currency") }
        self.amount = amount
        currency = try ChargeCurrency(parameter: code)
        try currency.check(amount: amount)
        automaticPaymentMethods = try AutomaticPaymentMethods.choice(from: &form)
        captureMethod =
            try form.choice("capture_method", of: PaymentIntent.CaptureMethod.self)
            ?? .automaticAsync
        customer = try form.text("customer")
        paymentMethod = try form.text("payment_method")
        details = try PaymentIntentDetails(from: &form)
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentIntents)
        let confirms = try form.boolean("confirm") ?? false
        let options = try ConfirmationOptions(from: &form)
        confirmation = confirms ? options : nil
        try form.finish(unsupported: Self.unsupported)
        if let name = Self.confirmationOnly.first(where: { fields[$0] != nil }), !confirms {
            throw .invalidParameter(
                name,
                "The parameter `\(name)` cannot be passed when creating a PaymentIntent unless "
                    + "`confirm` is set to true.")
        }
    }
}
