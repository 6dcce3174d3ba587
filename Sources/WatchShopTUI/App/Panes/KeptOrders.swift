import ShopModel

/// A person's orders as the store last told them, kept on this machine.
struct KeptOrders: Equatable, Sendable, Codable {
    /// The orders, newest first.
    var orders: [Order]
    /// When the store told them.
    var asOf: Timestamp

    enum CodingKeys: String, CodingKey {
        case orders
        case asOf = "as_of"
    }
}
