/// A card on its way to being kept for a customer
/// (<https://docs.stripe.com/api/setup_intents/object>).
struct SetupIntent: Equatable, Listable {
    static let kind = "setupintent"

    let id: String
    /// Lets a browser finish this one setup.
    let clientSecret: String
    let created: Int64
    var status = PaymentIntentStatus.requiresPaymentMethod
    /// `nil` where the request named the types itself.
    var automaticPaymentMethods: AutomaticPaymentMethods?
    var cancellationReason: CancellationReason?
    var customer: Expandable<Customer>?
    var description: String?
    var lastSetupError: ErrorDetails?
    var metadata: [String: String] = [:]
    var nextAction: NextAction?
    var paymentMethod: Expandable<PaymentMethod>?
    var usage = PaymentIntent.FutureUsage.offSession
    /// The checkout session that made it, and alone may confirm it; not part of an answer.
    var checkoutSession: String?

    /// Why a setup was given up.
    enum CancellationReason: String, Encodable, Sendable {
        case abandoned
    }

    /// Tells whether a confirmation must say where the customer comes back to.
    var needsReturnURL: Bool {
        automaticPaymentMethods.map { $0.enabled && $0.allowRedirects == .always } ?? false
    }
}

extension SetupIntent: Encodable {
    enum CodingKeys: String, CodingKey {
        case id, object, application, created, customer, description, livemode, mandate, metadata
        case status, usage, card
        case automaticPaymentMethods = "automatic_payment_methods"
        case cancellationReason = "cancellation_reason"
        case clientSecret = "client_secret"
        case flowDirections = "flow_directions"
        case lastSetupError = "last_setup_error"
        case latestAttempt = "latest_attempt"
        case nextAction = "next_action"
        case onBehalfOf = "on_behalf_of"
        case paymentMethod = "payment_method"
        case paymentMethodConfigurationDetails = "payment_method_configuration_details"
        case paymentMethodOptions = "payment_method_options"
        case paymentMethodTypes = "payment_method_types"
        case requestThreeDSecure = "request_three_d_secure"
        case singleUseMandate = "single_use_mandate"
    }

    /// Fields that Stripe answers with and nothing here ever fills.
    private static let unusedKeys: [CodingKeys] = [
        .application, .flowDirections, .latestAttempt, .mandate, .onBehalfOf,
        .paymentMethodConfigurationDetails, .singleUseMandate,
    ]

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode("setup_intent", forKey: .object)
        try container.encode(automaticPaymentMethods, forKey: .automaticPaymentMethods)
        try container.encode(cancellationReason, forKey: .cancellationReason)
        try container.encode(clientSecret, forKey: .clientSecret)
        try container.encode(created, forKey: .created)
        try container.encode(customer, forKey: .customer)
        try container.encode(description, forKey: .description)
        try container.encode(lastSetupError, forKey: .lastSetupError)
        try container.encode(false, forKey: .livemode)
        try container.encode(metadata, forKey: .metadata)
        try container.encode(nextAction, forKey: .nextAction)
        try container.encode(paymentMethod, forKey: .paymentMethod)
        var options = container.nestedContainer(
            keyedBy: CodingKeys.self, forKey: .paymentMethodOptions)
        var card = options.nestedContainer(keyedBy: CodingKeys.self, forKey: .card)
        try card.encode("automatic", forKey: .requestThreeDSecure)
        try container.encode(["card"], forKey: .paymentMethodTypes)
        try container.encode(status, forKey: .status)
        try container.encode(usage, forKey: .usage)
        for key in Self.unusedKeys { try container.encodeNil(forKey: key) }
    }
}
