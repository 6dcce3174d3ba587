import FoundationEssentials

/// A decimal amount as it stands on the wire, before its currency is known.
///
/// Answers carry a JSON string, `"395.00"`; requests may also carry a JSON number.
package struct DecimalText: Hashable, Sendable, Codable {
    /// The digits as they were sent.
    package let text: String

    /// Wraps the digits as they are.
    package init(_ text: String) {
        self.text = text
    }

    /// Takes the wire form of an amount.
    package init(_ money: Money) {
        text = money.decimalText
    }

    /// Reads a string or a number.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            text = try container.decode(String.self)
        } catch DecodingError.typeMismatch {
            text = try container.decode(Decimal.self).description
        }
    }

    /// Writes a string, whatever was read.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Returns the amount in a currency; throws `MoneyError` where the digits are none of it.
    package func money(in currency: Currency) throws(MoneyError) -> Money {
        try Money(decimal: text, currency: currency)
    }
}
