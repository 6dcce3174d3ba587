/// The cart that a store keeps for an account, at today's prices.
package struct AccountCart: Hashable, Sendable {
    /// Counts the changes made to it; 0 before the first.
    package var version: Int64
    /// What is in it, in the order of adding.
    package var lines: [OrderLine]
    /// How many of each line's watch can be bought now, in the order of the lines.
    package var available: [Int]
    /// What all lines cost together.
    package var subtotal: Money
    /// What its shopper should know before they order.
    package var warnings: [CartWarning]

    /// Makes a cart from its facts; `available` has as many entries as `lines`.
    package init(
        version: Int64, lines: [OrderLine], available: [Int], subtotal: Money,
        warnings: [CartWarning] = []
    ) {
        self.version = version
        self.lines = lines
        self.available = available
        self.subtotal = subtotal
        self.warnings = warnings
    }
}

extension AccountCart: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        let currency = try Currency(code: wire.currency)
        self.init(
            version: wire.version,
            lines: try wire.items.map { try OrderLine($0.line, currency: currency) },
            available: wire.items.map(\.available),
            subtotal: try wire.subtotal.money(in: currency), warnings: wire.warnings)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        let items = zip(lines, available).map {
            AvailableLine(line: OrderLine.Wire($0), available: $1)
        }
        let wire = Wire(
            version: version, items: items, subtotal: DecimalText(subtotal),
            currency: subtotal.currency.code, warnings: warnings)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let version: Int64
        let items: [AvailableLine]
        let subtotal: DecimalText
        let currency: String
        let warnings: [CartWarning]

        enum CodingKeys: String, CodingKey {
            case version
            case items
            case subtotal
            case currency
            case warnings
        }
    }
}
