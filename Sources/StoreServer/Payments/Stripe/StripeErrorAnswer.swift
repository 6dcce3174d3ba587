/// An error as Stripe writes it (<https://docs.stripe.com/api/errors>).
struct StripeErrorAnswer: Decodable, Sendable {
    let error: Details

    enum CodingKeys: String, CodingKey {
        case error
    }

    /// What happened; also the `last_payment_error` of an intent.
    struct Details: Decodable, Sendable {
        let type: String
        let code: String?
        let decline: CardDecline
        let paymentIntent: StripePaymentIntent?

        private enum CodingKeys: String, CodingKey {
            case type, code, message
            case declineCode = "decline_code"
            case paymentIntent = "payment_intent"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            type = try container.decode(String.self, forKey: .type)
            code = try container.decodeIfPresent(String.self, forKey: .code)
            decline = CardDecline(
                code: code,
                declineCode: try container.decodeIfPresent(String.self, forKey: .declineCode),
                message: try container.decodeIfPresent(String.self, forKey: .message) ?? "")
            paymentIntent = try container.decodeIfPresent(
                StripePaymentIntent.self, forKey: .paymentIntent)
        }
    }
}
