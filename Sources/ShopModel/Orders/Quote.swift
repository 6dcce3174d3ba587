/// What an order would cost now, without any effect at the store.
package struct Quote: Hashable, Sendable {
    /// The lines at today's prices.
    package var lines: [OrderLine]
    /// How many of each line's watch can be bought now, in the order of the lines.
    package var available: [Int]
    /// The shipping method's id.
    package var shippingMethod: String
    /// What shipping costs.
    package var shipping: Money
    /// How much of the total is tax.
    package var tax: Money
    /// What all of it costs.
    package var total: Money

    /// Makes a quote from its facts; `available` has as many entries as `lines`.
    package init(
        lines: [OrderLine], available: [Int], shippingMethod: String, shipping: Money, tax: Money,
        total: Money
    ) {
        self.lines = lines
        self.available = available
        self.shippingMethod = shippingMethod
        self.shipping = shipping
        self.tax = tax
        self.total = total
    }

    /// Whether every line can be bought in full.
    package var isAvailable: Bool {
        zip(lines, available).allSatisfy { line, available in line.quantity <= available }
    }
}

extension Quote: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        let currency = try Currency(code: wire.currency)
        self.init(
            lines: try wire.items.map { try OrderLine($0.line, currency: currency) },
            available: wire.items.map(\.available), shippingMethod: wire.shippingMethod,
            shipping: try wire.shipping.money(in: currency),
            tax: try wire.tax.money(in: currency), total: try wire.total.money(in: currency))
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        let items = zip(lines, available).map {
            AvailableLine(line: OrderLine.Wire($0), available: $1)
        }
        let wire = Wire(
            items: items, shippingMethod: shippingMethod, shipping: DecimalText(shipping),
            tax: DecimalText(tax), isTaxIncluded: true, total: DecimalText(total),
            currency: total.currency.code)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let items: [AvailableLine]
        let shippingMethod: String
        let shipping: DecimalText
        let tax: DecimalText
        let isTaxIncluded: Bool
        let total: DecimalText
        let currency: String

        enum CodingKeys: String, CodingKey {
            case items
            case shippingMethod = "shipping_method"
            case shipping = "shipping_amount"
            case tax = "tax_amount"
            case isTaxIncluded = "tax_included"
            case total = "total_amount"
            case currency
        }
    }
}
