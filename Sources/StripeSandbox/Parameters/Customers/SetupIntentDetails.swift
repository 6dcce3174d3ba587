/// The parameters of `POST /v1/setup_intents` and `POST /v1/setup_intents/{intent}`.
struct SetupIntentDetails: Sendable {
    var automaticPaymentMethods: AutomaticPaymentMethods?
    var customer: String?
    var description = Change<String>.keep
    var metadata = MetadataChange.merge([:])
    var paymentMethod: String?
    var usage: PaymentIntent.FutureUsage?
    /// How to confirm at once; `nil` to only create.
    var confirmation: ConfirmationOptions?
    var expand: [Expansion]

    private static let unsupported: Set<String> = [
        "attach_to_self", "confirmation_token", "customer_account",
        "excluded_payment_method_types", "flow_directions", "mandate_data", "on_behalf_of",
        "payment_method_configuration", "payment_method_data", "payment_method_options",
        "single_use", "use_stripe_sdk",
    ]

    /// Reads and checks them.
    ///
    /// - Parameter isNew: whether the setup is being made, which may confirm it too.
    init(_ fields: [String: FormValue], isNew: Bool) throws(StripeError) {
        var form = FormReader(fields)
        customer = try form.text("customer")
        description = try form.change("description", limit: 1000)
        metadata = try MetadataChange(from: &form)
        paymentMethod = try form.text("payment_method")
        expand = try Expansion.list(from: &form, of: Expansion.ofSetupIntents)
        if isNew {
            automaticPaymentMethods = try AutomaticPaymentMethods.choice(from: &form)
            usage = try form.choice("usage", of: PaymentIntent.FutureUsage.self)
            let returnURL = try form.webURL("return_url")
            if try form.boolean("confirm") ?? false {
                confirmation = ConfirmationOptions(returnURL: returnURL)
            }
        }
        try form.finish(unsupported: Self.unsupported)
    }

    /// Makes the changes that need nothing from the account.
    func apply(to intent: inout SetupIntent) throws(StripeError) {
        description.apply(to: &intent.description)
        try metadata.apply(to: &intent.metadata)
        intent.usage = usage ?? intent.usage
    }
}
