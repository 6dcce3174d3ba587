/// Adds pieces of a watch to what is on hand, or takes them away.
package struct StockAdjustmentRequest: Hashable, Sendable, Codable {
    /// How many come; negative for those that go, never 0.
    package var delta: Int
    /// Why, in words for the ledger.
    package var reason: String
    /// How many the sender takes to be there; nil adjusts whatever it was.
    package var expectedOnHand: Int?

    /// Makes a request from its fields.
    package init(delta: Int, reason: String, expectedOnHand: Int? = nil) {
        self.delta = delta
        self.reason = reason
        self.expectedOnHand = expectedOnHand
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required(
            "delta", .anyOf([.integer(-1_000_000 ... -1), .integer(1...1_000_000)])),
        .required("reason", .text(1...200)),
        .optional("expected_on_hand", .integer(0...1_000_000)))

    enum CodingKeys: String, CodingKey {
        case delta
        case reason
        case expectedOnHand = "expected_on_hand"
    }
}
