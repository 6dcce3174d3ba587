/// What a client must know of a store to show its prices and rules.
package struct StoreSettings: Hashable, Sendable {
    /// The one currency of the store.
    package var currency: Currency
    /// The ways to send an order, the usual one first.
    package var shippingMethods: [ShippingMethod]
    /// The most pieces of one watch in an order.
    package var maxQuantity: Int
    /// The quantity from which on stock is shown as a number.
    package var lowStock: Int
    /// The tax that prices include, in basis points: 810 is 8.1 %.
    package var taxBasisPoints: Int
    /// Whether the payment provider charges nothing and takes its test cards.
    package var isTestMode: Bool

    /// Makes settings from all of their facts.
    package init(
        currency: Currency, shippingMethods: [ShippingMethod], maxQuantity: Int, lowStock: Int,
        taxBasisPoints: Int, isTestMode: Bool
    ) {
        self.currency = currency
        self.shippingMethods = shippingMethods
        self.maxQuantity = maxQuantity
        self.lowStock = lowStock
        self.taxBasisPoints = taxBasisPoints
        self.isTestMode = isTestMode
    }
}

extension StoreSettings: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        self.init(
            currency: try Currency(code: wire.currency), shippingMethods: wire.shippingMethods,
            maxQuantity: wire.maxQuantity, lowStock: wire.lowStock,
            taxBasisPoints: wire.tax.basisPoints, isTestMode: wire.isTestMode)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        let wire = Wire(
            currency: currency.code, shippingMethods: shippingMethods, maxQuantity: maxQuantity,
            lowStock: lowStock, tax: Wire.Tax(basisPoints: taxBasisPoints, isIncluded: true),
            isTestMode: isTestMode)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let currency: String
        let shippingMethods: [ShippingMethod]
        let maxQuantity: Int
        let lowStock: Int
        let tax: Tax
        let isTestMode: Bool

        struct Tax: Codable {
            let basisPoints: Int
            let isIncluded: Bool

            enum CodingKeys: String, CodingKey {
                case basisPoints = "basis_points"
                case isIncluded = "included"
            }
        }

        enum CodingKeys: String, CodingKey {
            case currency
            case shippingMethods = "shipping_methods"
            case maxQuantity = "max_quantity"
            case lowStock = "low_stock"
            case tax
            case isTestMode = "test_mode"
        }
    }
}
