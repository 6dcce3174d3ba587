extension CheckoutSession: Encodable {
    private enum CodingKeys: String, CodingKey {
        case id, object, consent, created, currency, customer, discounts, enabled, invoice,
            liability
        case livemode, locale, metadata, mode, permissions, provider, status, subscription, submit
        case url, address, email, name, phone, card
        case adaptivePricing = "adaptive_pricing"
        case afterExpiration = "after_expiration"
        case afterSubmit = "after_submit"
        case allowPromotionCodes = "allow_promotion_codes"
        case amountDiscount = "amount_discount"
        case amountShipping = "amount_shipping"
        case amountSubtotal = "amount_subtotal"
        case amountTax = "amount_tax"
        case amountTotal = "amount_total"
        case automaticTax = "automatic_tax"
        case billingAddressCollection = "billing_address_collection"
        case cancelURL = "cancel_url"
        case clientReferenceID = "client_reference_id"
        case clientSecret = "client_secret"
        case collectedInformation = "collected_information"
        case consentCollection = "consent_collection"
        case currencyConversion = "currency_conversion"
        case customFields = "custom_fields"
        case customText = "custom_text"
        case customerCreation = "customer_creation"
        case customerDetails = "customer_details"
        case customerEmail = "customer_email"
        case excludedPaymentMethodTypes = "excluded_payment_method_types"
        case expiresAt = "expires_at"
        case invoiceCreation = "invoice_creation"
        case lineItems = "line_items"
        case originContext = "origin_context"
        case paymentIntent = "payment_intent"
        case paymentLink = "payment_link"
        case paymentMethodCollection = "payment_method_collection"
        case paymentMethodConfigurationDetails = "payment_method_configuration_details"
        case paymentMethodOptions = "payment_method_options"
        case paymentMethodTypes = "payment_method_types"
        case paymentStatus = "payment_status"
        case phoneNumberCollection = "phone_number_collection"
        case recoveredFrom = "recovered_from"
        case redirectOnCompletion = "redirect_on_completion"
        case requestThreeDSecure = "request_three_d_secure"
        case savedPaymentMethodOptions = "saved_payment_method_options"
        case setupIntent = "setup_intent"
        case shippingAddress = "shipping_address"
        case shippingAddressCollection = "shipping_address_collection"
        case shippingCost = "shipping_cost"
        case shippingOptions = "shipping_options"
        case submitType = "submit_type"
        case successURL = "success_url"
        case taxExempt = "tax_exempt"
        case taxIDs = "tax_ids"
        case termsOfServiceAcceptance = "terms_of_service_acceptance"
        case totalDetails = "total_details"
        case uiMode = "ui_mode"
        case walletOptions = "wallet_options"
    }

    private typealias Container = KeyedEncodingContainer<CodingKeys>

    /// Fields that Stripe answers with and nothing here ever fills.
    private static let unusedKeys: [CodingKeys] = [
        .adaptivePricing, .afterExpiration, .allowPromotionCodes, .billingAddressCollection,
        .clientSecret, .collectedInformation, .consent, .consentCollection, .currencyConversion,
        .discounts, .invoice, .invoiceCreation, .originContext, .paymentLink,
        .paymentMethodConfigurationDetails, .permissions, .recoveredFrom,
        .savedPaymentMethodOptions, .shippingAddressCollection, .shippingCost, .subscription,
        .walletOptions,
    ]

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        for key in Self.unusedKeys { try container.encodeNil(forKey: key) }
        try encodeFacts(into: &container)
        try encodeProgress(into: &container)
        try encodeCustomer(into: &container)
        try encodeSettings(into: &container)
    }

    private func encodeFacts(into container: inout Container) throws {
        try container.encode(id, forKey: .id)
        try container.encode("checkout.session", forKey: .object)
        try container.encode(amount, forKey: .amountSubtotal)
        try container.encode(amount, forKey: .amountTotal)
        try container.encode(cancelURL, forKey: .cancelURL)
        try container.encode(clientReferenceID, forKey: .clientReferenceID)
        try container.encode(created, forKey: .created)
        try container.encode(currency?.code, forKey: .currency)
        try container.encode(expiresAt, forKey: .expiresAt)
        if showsLineItems {
            let list = ObjectList(
                data: lineItems, hasMore: false, url: "/v1/checkout/sessions/\(id)/line_items")
            try container.encode(list, forKey: .lineItems)
        }
        try container.encode(false, forKey: .livemode)
        try container.encode(locale, forKey: .locale)
        try container.encode(metadata, forKey: .metadata)
        try container.encode(mode, forKey: .mode)
        try container.encode(submitType, forKey: .submitType)
        try container.encode(successURL, forKey: .successURL)
        try container.encode("hosted_page", forKey: .uiMode)
    }

    private func encodeProgress(into container: inout Container) throws {
        try container.encode(paymentIntent, forKey: .paymentIntent)
        try container.encode(paymentStatus, forKey: .paymentStatus)
        try container.encode(setupIntent, forKey: .setupIntent)
        try container.encode(status, forKey: .status)
        try container.encode(status == .open ? pageURL : nil, forKey: .url)
    }

    private func encodeCustomer(into container: inout Container) throws {
        try container.encode(customer, forKey: .customer)
        let creation = createsCustomer ? "always" : "if_required"
        try container.encode(
            mode == .payment && customer == nil ? creation : nil, forKey: .customerCreation)
        try container.encode(customerEmail, forKey: .customerEmail)
        guard let email = email ?? customerEmail else {
            try container.encodeNil(forKey: .customerDetails)
            return
        }
        var details = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .customerDetails)
        try details.encode(email, forKey: .email)
        for key in [CodingKeys.address, .name, .phone] { try details.encodeNil(forKey: key) }
        try details.encode("none", forKey: .taxExempt)
        try details.encode([String](), forKey: .taxIDs)
    }

    private func encodeSettings(into container: inout Container) throws {
        let none: [String] = []
        for key in [CodingKeys.customFields, .excludedPaymentMethodTypes, .shippingOptions] {
            try container.encode(none, forKey: key)
        }
        var tax = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .automaticTax)
        try tax.encode(false, forKey: .enabled)
        for key in [CodingKeys.liability, .provider, .status] { try tax.encodeNil(forKey: key) }
        var text = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .customText)
        for key in [
            CodingKeys.afterSubmit, .shippingAddress, .submit, .termsOfServiceAcceptance,
        ] { try text.encodeNil(forKey: key) }
        try container.encode("if_required", forKey: .paymentMethodCollection)
        var options = container.nestedContainer(
            keyedBy: CodingKeys.self, forKey: .paymentMethodOptions)
        var card = options.nestedContainer(keyedBy: CodingKeys.self, forKey: .card)
        try card.encode("automatic", forKey: .requestThreeDSecure)
        try container.encode(["card"], forKey: .paymentMethodTypes)
        var phone = container.nestedContainer(
            keyedBy: CodingKeys.self, forKey: .phoneNumberCollection)
        try phone.encode(false, forKey: .enabled)
        try container.encode("always", forKey: .redirectOnCompletion)
        guard mode == .payment else { return try container.encodeNil(forKey: .totalDetails) }
        var total = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .totalDetails)
        for key in [CodingKeys.amountDiscount, .amountShipping, .amountTax] {
            try total.encode(0, forKey: key)
        }
    }
}
