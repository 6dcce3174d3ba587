/// An order as the store's staff sees it in a list.
package struct StaffOrder: Hashable, Sendable {
    /// The order.
    package var order: Order
    /// The address of its shopper.
    package var email: String
    /// The name of its shopper.
    package var fullName: String
    /// Why a person must look at it; nil where nobody must.
    package var needsAttention: String?

    /// Makes an order from its facts.
    package init(order: Order, email: String, fullName: String, needsAttention: String?) {
        self.order = order
        self.email = email
        self.fullName = fullName
        self.needsAttention = needsAttention
    }

    enum CodingKeys: String, CodingKey {
        case email
        case fullName = "full_name"
        case needsAttention = "needs_attention"
    }
}

extension StaffOrder: Codable {
    /// Reads the wire form: the order's own fields, and what staff see besides.
    package init(from decoder: any Decoder) throws {
        order = try Order(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        email = try container.decode(String.self, forKey: .email)
        fullName = try container.decode(String.self, forKey: .fullName)
        needsAttention = try container.decodeIfPresent(String.self, forKey: .needsAttention)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try order.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(email, forKey: .email)
        try container.encode(fullName, forKey: .fullName)
        try container.encode(needsAttention, forKey: .needsAttention)
    }
}
