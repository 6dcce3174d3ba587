/// The parameters of `POST /v1/checkout/sessions`, in Stripe's own page: `ui_mode=hosted_page`.
struct CreateCheckoutSession: Sendable {
    var mode: CheckoutSession.Mode
    var currency: ChargeCurrency?
    var items: [CheckoutItem]
    var successURL: String
    var cancelURL: String?
    var clientReferenceID: String?
    var customer: String?
    var customerEmail: String?
    var createsCustomer: Bool
    /// Seconds since 1970; `nil` for the longest time there is.
    var expiresAt: Int64?
    var locale: String?
    var metadata: MetadataChange
    var paymentIntent: PaymentIntentDetails
    var setupIntent: SetupDetails
    var submitType: CheckoutSession.SubmitType?
    var expand: [Expansion]

    /// What the setup of a session in setup mode says.
    struct SetupDetails: Sendable {
        var description = Change<String>.keep
        var metadata = MetadataChange.merge([:])
    }

    private enum UIMode: String, CaseIterable {
        case hostedPage = "hosted_page"
    }

    private enum CustomerCreation: String, CaseIterable {
        case always
        case ifRequired = "if_required"
    }

    private static let unsupported: Set<String> = [
        "adaptive_pricing", "after_expiration", "allow_promotion_codes", "automatic_tax",
        "billing_address_collection", "branding_settings", "consent_collection", "custom_fields",
        "custom_text", "customer_account", "customer_update", "discounts",
        "excluded_payment_method_types", "integration_identifier", "invoice_creation",
        "managed_payments", "name_collection", "optional_items", "origin_context",
        "payment_method_collection", "payment_method_configuration", "payment_method_data",
        "payment_method_options", "permissions", "phone_number_collection",
        "redirect_on_completion", "return_url", "saved_payment_method_options",
        "shipping_address_collection", "shipping_options", "subscription_data",
        "tax_id_collection", "wallet_options",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        guard let mode = try form.choice("mode", of: CheckoutSession.Mode.self) else {
            throw .missingParameter("mode")
        }
        self.mode = mode
        _ = try form.choice("ui_mode", of: UIMode.self)
        let types = try form.list("payment_method_types")
        guard types == nil || types == ["card"] else {
            throw .invalidParameter(
                "payment_method_types", "This sandbox takes payments by card only.")
        }
        guard let successURL = try form.webURL("success_url") else {
            throw .missingParameter("success_url")
        }
        self.successURL = successURL
        cancelURL = try form.webURL("cancel_url")
        clientReferenceID = try form.text("client_reference_id", limit: 200)
        customer = try form.text("customer")
        customerEmail = try form.text("customer_email", limit: 800)
        createsCustomer =
            try form.choice("customer_creation", of: CustomerCreation.self) == .always
        expiresAt = try form.integer("expires_at")
        locale = try form.text("locale")
        metadata = try MetadataChange(from: &form)
        submitType = try form.choice("submit_type", of: CheckoutSession.SubmitType.self)
        expand = try Expansion.list(from: &form, of: Expansion.ofCheckoutSessions)
        currency = try form.text("currency").map { code throws(StripeError) in
            try ChargeCurrency(parameter: code)
        }
        items = try CheckoutItem.list(from: &form)
        paymentIntent = try Self.paymentIntent(from: &form, mode)
        setupIntent = try Self.setupIntent(from: &form, mode)
        try form.finish(unsupported: Self.unsupported)
        try check(namesTypes: types != nil)
    }

    private mutating func check(namesTypes: Bool) throws(StripeError) {
        guard customer == nil || customerEmail == nil else {
            throw .invalidParameter(
                "customer_email",
                "You may only specify one of these parameters: customer, customer_email.")
        }
        switch mode {
        case .payment:
            guard let first = items.first else { throw .missingParameter("line_items") }
            guard items.allSatisfy({ $0.currency == currency ?? first.currency }) else {
                throw .invalidParameter(
                    "line_items", "All line items must have the same currency.")
            }
            currency = first.currency
            try first.currency.check(amount: CheckoutItem.total(of: items))
        case .setup:
            guard items.isEmpty else {
                throw .invalidParameter(
                    "line_items", "`line_items` cannot be used in `setup` mode.")
            }
            guard currency != nil || namesTypes else { throw .missingParameter("currency") }
        }
    }

    private static func paymentIntent(
        from form: inout FormReader, _ mode: CheckoutSession.Mode
    ) throws(StripeError) -> PaymentIntentDetails {
        guard var group = try form.group("payment_intent_data") else {
            return PaymentIntentDetails()
        }
        guard mode == .payment else {
            throw .invalidParameter(
                "payment_intent_data",
                "You can not pass `payment_intent_data` in `\(mode.rawValue)` mode.")
        }
        let details = try PaymentIntentDetails(from: &group)
        _ = try group.choice("capture_method", of: PaymentIntent.CaptureMethod.self)
        try group.finish(unsupported: [
            "application_fee_amount", "on_behalf_of", "statement_descriptor", "transfer_data",
            "transfer_group",
        ])
        return details
    }

    private static func setupIntent(
        from form: inout FormReader, _ mode: CheckoutSession.Mode
    ) throws(StripeError) -> SetupDetails {
        var details = SetupDetails()
        guard var group = try form.group("setup_intent_data") else { return details }
        guard mode == .setup else {
            throw .invalidParameter(
                "setup_intent_data",
                "You can not pass `setup_intent_data` in `\(mode.rawValue)` mode.")
        }
        details.description = try group.change("description", limit: 1000)
        details.metadata = try MetadataChange(from: &group)
        try group.finish(unsupported: ["on_behalf_of"])
        return details
    }
}
