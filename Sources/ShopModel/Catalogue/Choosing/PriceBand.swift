/// Prices from one amount up to another, as shoppers think of them.
package struct PriceBand: Hashable, Sendable, Codable {
    /// The least price, in minor units.
    package let lower: Int64
    /// The price that is too much, in minor units; nil for no end.
    package let upper: Int64?

    private init(lower: Int64, upper: Int64?) {
        self.lower = lower
        self.upper = upper
    }

    /// The steps between the bands, in whole units of the currency.
    private static let steps: [Int64] = [250, 500, 1_000, 2_000, 5_000, 10_000]

    /// All bands of a currency, the cheapest first; every price is in one.
    package static func all(in currency: Currency) -> [PriceBand] {
        let edges = steps.map { $0 * currency.minorUnitsPerMajor }
        return zip([0] + edges, edges.map(Optional.some) + [nil]).map(PriceBand.init)
    }

    /// Whether a price is in the band.
    package func contains(_ minorUnits: Int64) -> Bool {
        minorUnits >= lower && upper.map { minorUnits < $0 } ?? true
    }
}
