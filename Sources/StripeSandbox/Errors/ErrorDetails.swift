/// What Stripe says about a failure: the `error` of an answer, and an intent's `last_payment_error`.
///
/// The codes are those of <https://docs.stripe.com/error-codes>.
struct ErrorDetails: Encodable, Equatable, Sendable {
    /// The families of errors that a client handles differently.
    enum Family: String, Encodable, Sendable {
        case apiError = "api_error"
        case cardError = "card_error"
        case idempotencyError = "idempotency_error"
        case invalidRequestError = "invalid_request_error"
    }

    var type: Family
    var code: String?
    var declineCode: String?
    var message: String
    var param: String?
    var charge: String?
    var paymentMethod: PaymentMethod?
    var docURL: String?

    init(
        _ type: Family, code: String? = nil, declineCode: String? = nil, message: String,
        param: String? = nil, charge: String? = nil, paymentMethod: PaymentMethod? = nil
    ) {
        self.type = type
        self.code = code
        self.declineCode = declineCode
        self.message = message
        self.param = param
        self.charge = charge
        self.paymentMethod = paymentMethod
        docURL = code.map {
            "https://stripe.com/docs/error-codes/" + $0.split(separator: "_").joined(separator: "-")
        }
    }

    /// Tells why a bank refused a card.
    init(declined reason: CardDecline, charge: String? = nil, paymentMethod: PaymentMethod) {
        self.init(
            .cardError, code: reason.code, declineCode: reason.declineCode,
            message: reason.message, param: reason.param, charge: charge,
            paymentMethod: paymentMethod)
    }

    enum CodingKeys: String, CodingKey {
        case type, code, message, param, charge
        case declineCode = "decline_code"
        case paymentMethod = "payment_method"
        case docURL = "doc_url"
    }
}
