/// A number that names one kind of thing in one store.
package struct NumberIdentifier<Subject>: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The number itself, 1 or more.
    package let rawValue: Int64

    /// Wraps a number.
    package init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Reads decimal digits; nil for anything but a whole number of 1 or more as it is written.
    package init?(text: String) {
        guard let number = Int64(text), number >= 1, String(number) == text else { return nil }
        rawValue = number
    }

    /// The decimal digits.
    package var description: String { String(rawValue) }

    /// Reads a JSON number.
    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes a JSON number.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// Names an order at its store.
package typealias OrderID = NumberIdentifier<Order>
/// Names a customer at a store.
package typealias CustomerID = NumberIdentifier<Customer>
