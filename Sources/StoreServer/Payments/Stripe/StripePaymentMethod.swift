/// A payment method as Stripe writes it, as far as the store reads it
/// (<https://docs.stripe.com/api/payment_methods/object>).
struct StripePaymentMethod: Decodable, Sendable {
    /// The card in the store's words.
    let card: ProviderCard

    private enum CodingKeys: String, CodingKey {
        case id, card, customer
    }

    private struct Details: Decodable {
        let brand: String
        let lastFour: String
        let expiryMonth: Int
        let expiryYear: Int

        enum CodingKeys: String, CodingKey {
            case brand
            case lastFour = "last4"
            case expiryMonth = "exp_month"
            case expiryYear = "exp_year"
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let details = try container.decodeIfPresent(Details.self, forKey: .card)
        card = ProviderCard(
            id: try container.decode(String.self, forKey: .id),
            customerID: try container.decodeIfPresent(String.self, forKey: .customer),
            brand: details?.brand, lastFour: details?.lastFour,
            expiryMonth: details?.expiryMonth, expiryYear: details?.expiryYear)
    }
}
