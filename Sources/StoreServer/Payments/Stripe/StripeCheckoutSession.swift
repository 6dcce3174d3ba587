import ShopModel

/// A Checkout Session as Stripe writes it, as far as the store reads it
/// (<https://docs.stripe.com/api/checkout/sessions/object>).
struct StripeCheckoutSession: Decodable, Sendable {
    /// The page in the store's words.
    let session: CheckoutSession

    private enum CodingKeys: String, CodingKey {
        case id, status, url, currency, metadata
        case paymentStatus = "payment_status"
        case expiresAt = "expires_at"
        case paymentIntent = "payment_intent"
        case amountTotal = "amount_total"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try container.decodeIfPresent(String.self, forKey: .currency)
        let total = try container.decodeIfPresent(Int64.self, forKey: .amountTotal)
        var amount: Money?
        if let currency, let total {
            amount = Money(minorUnits: total, currency: try Currency(code: currency))
        }
        session = CheckoutSession(
            id: try container.decode(String.self, forKey: .id),
            status: try container.decode(CheckoutSession.Status.self, forKey: .status),
            isPaid: try container.decode(String.self, forKey: .paymentStatus) == "paid",
            url: try container.decodeIfPresent(String.self, forKey: .url),
            expiresAt: try container.decode(Int64.self, forKey: .expiresAt),
            intentID: try container.decodeIfPresent(String.self, forKey: .paymentIntent),
            amount: amount,
            metadata: try container.decodeIfPresent([String: String].self, forKey: .metadata)
                ?? [:])
    }
}
