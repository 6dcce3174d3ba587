import ShopModel

/// The answer to the placing of an order.
struct PlacedOrder: Decodable, Sendable {
    /// The order.
    let order: Order
    /// What opens the order to the guest who placed it; nil for whoever is logged in.
    let token: String?

    init(from decoder: any Decoder) throws {
        order = try Order(from: decoder)
        token = try decoder.container(keyedBy: CodingKeys.self)
            .decodeIfPresent(String.self, forKey: .token)
    }

    private enum CodingKeys: String, CodingKey {
        case token = "access_token"
    }
}
