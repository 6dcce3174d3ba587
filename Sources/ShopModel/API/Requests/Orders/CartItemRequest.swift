/// Sets how many of a watch are in the account's cart.
package struct CartItemRequest: Hashable, Sendable, Codable {
    /// How many.
    package var quantity: Int

    /// Makes a request from its fields.
    package init(quantity: Int) {
        self.quantity = quantity
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("quantity", .integer(1...1_000)))

    enum CodingKeys: String, CodingKey {
        case quantity
    }
}
