/// How the total of an order differs from what its shopper was shown.
package struct TotalChange: Hashable, Sendable, Codable {
    /// The total that the shopper was shown, where the order named one.
    package var expected: DecimalText?
    /// The total now.
    package var actual: DecimalText

    /// Makes a change from its facts.
    package init(expected: DecimalText?, actual: DecimalText) {
        self.expected = expected
        self.actual = actual
    }

    enum CodingKeys: String, CodingKey {
        case expected
        case actual
    }
}
