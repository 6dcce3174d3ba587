/// An answer of the API that is not a success.
struct StripeError: Error, Encodable, Equatable, Sendable {
    /// How far the request came; only what was executed is kept under its idempotency key.
    enum Stage: Sendable {
        /// It was refused for what it says, before anything was done.
        case validation
        /// It was carried out, with this result.
        case execution
    }

    var status: Int
    var details: ErrorDetails
    var paymentIntent: PaymentIntent?
    var setupIntent: SetupIntent?
    var stage: Stage

    init(
        status: Int = 400, _ details: ErrorDetails, paymentIntent: PaymentIntent? = nil,
        setupIntent: SetupIntent? = nil, stage: Stage = .validation
    ) {
        self.status = status
        self.details = details
        self.paymentIntent = paymentIntent
        self.setupIntent = setupIntent
        self.stage = stage
    }

    private enum CodingKeys: String, CodingKey {
        case error
    }

    private enum IntentKeys: String, CodingKey {
        case paymentIntent = "payment_intent"
        case setupIntent = "setup_intent"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let error = container.superEncoder(forKey: .error)
        try details.encode(to: error)
        var intent = error.container(keyedBy: IntentKeys.self)
        try intent.encodeIfPresent(paymentIntent, forKey: .paymentIntent)
        try intent.encodeIfPresent(setupIntent, forKey: .setupIntent)
    }
}
