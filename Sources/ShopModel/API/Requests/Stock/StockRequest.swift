/// Sets how many of a watch are on hand, as the web shop does.
package struct StockRequest: Hashable, Sendable, Codable {
    /// How many there are.
    package var stockQuantity: Int
    /// How many the sender takes to be there; nil sets the number whatever it was.
    package var expectedOnHand: Int?

    /// Makes a request from its fields.
    package init(stockQuantity: Int, expectedOnHand: Int? = nil) {
        self.stockQuantity = stockQuantity
        self.expectedOnHand = expectedOnHand
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("stock_quantity", .integer(0...1_000_000)),
        .optional("expected_on_hand", .integer(0...1_000_000)))

    enum CodingKeys: String, CodingKey {
        case stockQuantity = "stock_quantity"
        case expectedOnHand = "expected_on_hand"
    }
}
