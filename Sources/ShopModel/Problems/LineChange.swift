/// How a line of an order differs from what its shopper was shown.
package struct LineChange: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// The unit price that the shopper was shown, in the order's currency.
    package var expected: DecimalText
    /// The unit price now; nil where the store no longer sells the watch.
    package var actual: DecimalText?
    /// How many can be bought now.
    package var available: Int

    /// Makes a change from its facts.
    package init(
        watchID: WatchID, expected: DecimalText, actual: DecimalText?, available: Int
    ) {
        self.watchID = watchID
        self.expected = expected
        self.actual = actual
        self.available = available
    }

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case expected
        case actual
        case available
    }
}
