/// What a request took for so, and what is so.
package struct ValueConflict: Hashable, Sendable, Codable {
    /// What the request expected; nil where it expected nothing.
    package var expected: Int64?
    /// What is there now: a version, or how many are on hand.
    package var actual: Int64
    /// How many of those on hand are reserved, for a stock.
    package var reserved: Int64?

    /// Makes a conflict from its facts.
    package init(expected: Int64?, actual: Int64, reserved: Int64? = nil) {
        self.expected = expected
        self.actual = actual
        self.reserved = reserved
    }

    enum CodingKeys: String, CodingKey {
        case expected
        case actual
        case reserved
    }
}
