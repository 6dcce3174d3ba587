extension PaymentIntent: Encodable {
    enum CodingKeys: String, CodingKey {
        case id, object, amount, application, created, currency, customer, description, livemode
        case metadata, processing, review, shipping, status, tip, card
        case amountCapturable = "amount_capturable"
        case amountDetails = "amount_details"
        case amountReceived = "amount_received"
        case applicationFeeAmount = "application_fee_amount"
        case automaticPaymentMethods = "automatic_payment_methods"
        case canceledAt = "canceled_at"
        case cancellationReason = "cancellation_reason"
        case captureMethod = "capture_method"
        case clientSecret = "client_secret"
        case confirmationMethod = "confirmation_method"
        case lastPaymentError = "last_payment_error"
        case latestCharge = "latest_charge"
        case nextAction = "next_action"
        case onBehalfOf = "on_behalf_of"
        case paymentMethod = "payment_method"
        case paymentMethodConfigurationDetails = "payment_method_configuration_details"
        case paymentMethodOptions = "payment_method_options"
        case paymentMethodTypes = "payment_method_types"
        case receiptEmail = "receipt_email"
        case requestThreeDSecure = "request_three_d_secure"
        case setupFutureUsage = "setup_future_usage"
        case statementDescriptor = "statement_descriptor"
        case statementDescriptorSuffix = "statement_descriptor_suffix"
        case transferData = "transfer_data"
        case transferGroup = "transfer_group"
    }

    /// Fields that Stripe answers with and nothing here ever fills.
    private static let unusedKeys: [CodingKeys] = [
        .application, .applicationFeeAmount, .onBehalfOf,
        .paymentMethodConfigurationDetails, .processing, .review, .statementDescriptor,
        .transferData, .transferGroup,
    ]

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try encodeFacts(into: &container)
        try encodeProgress(into: &container)
        for key in Self.unusedKeys { try container.encodeNil(forKey: key) }
    }

    private func encodeFacts(
        into container: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        try container.encode(id, forKey: .id)
        try container.encode("payment_intent", forKey: .object)
        try container.encode(amount, forKey: .amount)
        var details = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .amountDetails)
        _ = details.nestedContainer(keyedBy: CodingKeys.self, forKey: .tip)
        try container.encode(automaticPaymentMethods, forKey: .automaticPaymentMethods)
        try container.encode(captureMethod, forKey: .captureMethod)
        try container.encode(clientSecret, forKey: .clientSecret)
        try container.encode("automatic", forKey: .confirmationMethod)
        try container.encode(created, forKey: .created)
        try container.encode(currency.code, forKey: .currency)
        try container.encode(customer, forKey: .customer)
        try container.encode(description, forKey: .description)
        try container.encode(false, forKey: .livemode)
        try container.encode(metadata, forKey: .metadata)
        var options = container.nestedContainer(
            keyedBy: CodingKeys.self, forKey: .paymentMethodOptions)
        var card = options.nestedContainer(keyedBy: CodingKeys.self, forKey: .card)
        try card.encode("automatic", forKey: .requestThreeDSecure)
        try container.encode(["card"], forKey: .paymentMethodTypes)
        try container.encode(receiptEmail, forKey: .receiptEmail)
        try container.encode(setupFutureUsage, forKey: .setupFutureUsage)
        try container.encode(shipping, forKey: .shipping)
        try container.encode(statementDescriptorSuffix, forKey: .statementDescriptorSuffix)
    }

    private func encodeProgress(
        into container: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        try container.encode(0, forKey: .amountCapturable)
        try container.encode(status == .succeeded ? amount : 0, forKey: .amountReceived)
        try container.encode(canceledAt, forKey: .canceledAt)
        try container.encode(cancellationReason, forKey: .cancellationReason)
        try container.encode(lastPaymentError, forKey: .lastPaymentError)
        try container.encode(latestCharge, forKey: .latestCharge)
        try container.encode(nextAction, forKey: .nextAction)
        try container.encode(paymentMethod, forKey: .paymentMethod)
        try container.encode(status, forKey: .status)
    }
}
