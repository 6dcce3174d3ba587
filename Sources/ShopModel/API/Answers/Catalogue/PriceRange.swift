/// The lowest and the highest price of some watches.
package struct PriceRange: Hashable, Sendable, Codable {
    /// The lowest, in major units.
    package var lowest: DecimalText
    /// The highest, in major units.
    package var highest: DecimalText
    /// The currency of both (ISO 4217).
    package var currency: String

    /// Takes two prices of one currency.
    package init(lowest: Money, highest: Money) {
        self.lowest = DecimalText(lowest)
        self.highest = DecimalText(highest)
        currency = lowest.currency.code
    }

    enum CodingKeys: String, CodingKey {
        case lowest = "min"
        case highest = "max"
        case currency
    }
}
