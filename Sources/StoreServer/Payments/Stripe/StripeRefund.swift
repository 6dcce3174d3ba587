import ShopModel

/// A refund as Stripe writes it, as far as the store reads it
/// (<https://docs.stripe.com/api/refunds/object>).
struct StripeRefund: Decodable, Sendable {
    /// The refund in the store's words.
    let refund: ProviderRefund

    private enum CodingKeys: String, CodingKey {
        case id, amount, currency, metadata, status
        case failureReason = "failure_reason"
        case paymentIntent = "payment_intent"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try Currency(code: container.decode(String.self, forKey: .currency))
        refund = ProviderRefund(
            id: try container.decode(String.self, forKey: .id),
            intentID: try container.decodeIfPresent(String.self, forKey: .paymentIntent),
            amount: Money(
                minorUnits: try container.decode(Int64.self, forKey: .amount), currency: currency),
            status: try container.decodeIfPresent(ProviderRefund.Status.self, forKey: .status)
                ?? .pending,
            failureReason: try container.decodeIfPresent(String.self, forKey: .failureReason),
            metadata: try container.decodeIfPresent([String: String].self, forKey: .metadata)
                ?? [:])
    }
}
