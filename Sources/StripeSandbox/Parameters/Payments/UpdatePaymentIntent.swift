/// The parameters of `POST /v1/payment_intents/{intent}`.
struct UpdatePaymentIntent: Sendable {
    var amount: Int64?
    var currency: ChargeCurrency?
    var customer: String?
    var paymentMethod: String?
    var details: PaymentIntentDetails
    var expand: [Expansion]

    private static let unsupported: Set<String> = [
        "amount_details", "application_fee_amount", "capture_method",
        "customer_account", "excluded_payment_method_types", "hooks", "payment_details",
        "payment_method_configuration", "payment_method_data", "payment_method_options",
        "payment_method_types", "statement_descriptor", "transfer_data",
        "transfer_group",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        amount = try form.integer("amount")
        if let code = try form.text("currency") { currency = try ChargeCurrency(parameter: code) }
        customer = try form.text("customer")
        paymentMethod = try form.text("payment_method")
        details = try PaymentIntentDetails(from: &form)
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentIntents)
        try form.finish(unsupported: Self.unsupported)
    }

    /// Tells whether the payment itself changes, which only an open intent allows.
    var changesPayment: Bool {
        amount != nil || currency != nil || customer != nil || paymentMethod != nil
    }
}
