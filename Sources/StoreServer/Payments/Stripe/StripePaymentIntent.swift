import ShopModel

/// A payment intent as Stripe writes it, as far as the store reads it
/// (<https://docs.stripe.com/api/payment_intents/object>).
struct StripePaymentIntent: Decodable, Sendable {
    /// The payment in the store's words.
    let intent: PaymentIntent

    private enum CodingKeys: String, CodingKey {
        case id, status, amount, currency, metadata
        case clientSecret = "client_secret"
        case lastPaymentError = "last_payment_error"
        case nextAction = "next_action"
    }

    private struct NextAction: Decodable {
        struct Redirect: Decodable {
            let url: String?
        }

        let redirect: Redirect?

        enum CodingKeys: String, CodingKey {
            case redirect = "redirect_to_url"
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try Currency(code: container.decode(String.self, forKey: .currency))
        let lastError = try container.decodeIfPresent(
            StripeErrorAnswer.Details.self, forKey: .lastPaymentError)
        let nextAction = try container.decodeIfPresent(NextAction.self, forKey: .nextAction)
        intent = PaymentIntent(
            id: try container.decode(String.self, forKey: .id),
            status: try container.decode(PaymentIntent.Status.self, forKey: .status),
            amount: Money(
                minorUnits: try container.decode(Int64.self, forKey: .amount), currency: currency),
            clientSecret: try container.decodeIfPresent(String.self, forKey: .clientSecret)
                .map(Secret.init),
            metadata: try container.decodeIfPresent([String: String].self, forKey: .metadata)
                ?? [:],
            lastDecline: lastError?.decline,
            nextActionURL: nextAction?.redirect?.url)
    }
}
