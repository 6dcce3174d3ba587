/// What makes an order a gift.
package struct Gift: Hashable, Sendable, Codable {
    /// What the card says; nil for no card.
    package var message: String?
    /// Whether what comes with the parcel shows no prices.
    package var hidesPrices: Bool

    /// Makes a gift from its facts.
    package init(message: String?, hidesPrices: Bool) {
        self.message = message
        self.hidesPrices = hidesPrices
    }

    /// Reads the wire form; prices are hidden unless it says otherwise.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        message = try container.decodeIfPresent(String.self, forKey: .message)
        hidesPrices = try container.decodeIfPresent(Bool.self, forKey: .hidesPrices) ?? true
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("message", .text(0...500)), .optional("hide_prices", .boolean))

    enum CodingKeys: String, CodingKey {
        case message
        case hidesPrices = "hide_prices"
    }
}
