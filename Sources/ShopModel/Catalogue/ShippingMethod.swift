/// A way to send an order, and what it costs.
package struct ShippingMethod: Hashable, Sendable {
    /// Names the method in orders: `tracked`.
    package var id: String
    /// The name for people: `Tracked`.
    package var name: String
    /// What it costs, tax included.
    package var price: Money
    /// The fewest days until it arrives.
    package var daysFrom: Int
    /// The most days until it arrives.
    package var daysTo: Int

    /// Makes a method from its facts.
    package init(id: String, name: String, price: Money, daysFrom: Int, daysTo: Int) {
        self.id = id
        self.name = name
        self.price = price
        self.daysFrom = daysFrom
        self.daysTo = daysTo
    }
}

extension ShippingMethod: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        self.init(
            id: wire.id, name: wire.name,
            price: try wire.price.money(in: Currency(code: wire.currency)),
            daysFrom: wire.daysFrom, daysTo: wire.daysTo)
    }

    /// Writes the wire form, with the currency beside the price.
    package func encode(to encoder: any Encoder) throws {
        let wire = Wire(
            id: id, name: name, price: DecimalText(price), currency: price.currency.code,
            daysFrom: daysFrom, daysTo: daysTo)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let id: String
        let name: String
        let price: DecimalText
        let currency: String
        let daysFrom: Int
        let daysTo: Int

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case price
            case currency
            case daysFrom = "days_from"
            case daysTo = "days_to"
        }
    }
}
