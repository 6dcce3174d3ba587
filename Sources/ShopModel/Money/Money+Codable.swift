extension Money: Codable {
    /// Reads an amount that stands alone, with its currency inside.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let currency = try Currency(code: container.decode(String.self, forKey: .currency))
        self = try container.decode(DecimalText.self, forKey: .amount).money(in: currency)
    }

    /// Writes an amount that stands alone: `{"amount":"395.00","currency":"USD"}`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(decimalText, forKey: .amount)
        try container.encode(currency.code, forKey: .currency)
    }

    enum CodingKeys: String, CodingKey {
        case amount
        case currency
    }
}
