import ShopModel

/// A dispute as Stripe writes it, as far as the store reads it
/// (<https://docs.stripe.com/api/disputes/object>).
struct StripeDispute: Decodable, Sendable {
    /// The dispute in the store's words.
    let dispute: ProviderDispute

    private enum CodingKeys: String, CodingKey {
        case id, amount, currency, reason, status
        case paymentIntent = "payment_intent"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try Currency(code: container.decode(String.self, forKey: .currency))
        dispute = ProviderDispute(
            id: try container.decode(String.self, forKey: .id),
            intentID: try container.decodeIfPresent(String.self, forKey: .paymentIntent),
            amount: Money(
                minorUnits: try container.decode(Int64.self, forKey: .amount), currency: currency),
            reason: try container.decode(String.self, forKey: .reason),
            status: try container.decode(String.self, forKey: .status))
    }
}
