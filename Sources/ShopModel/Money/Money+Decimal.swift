extension Money {
    /// Reads a plain decimal such as `395.00`, `395` or `-1.5`, without sign `+`, exponent or grouping.
    ///
    /// Throws `MoneyError.notANumber`, `.tooManyDigits` for more digits than the currency has, and
    /// `.outOfRange` for what 64 bits of minor units cannot hold. Nothing is ever rounded here.
    package init(decimal text: String, currency: Currency) throws(MoneyError) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let digits = isNegative ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ Self.isAllDigits($0) }) else {
            throw .notANumber(text)
        }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.utf8.count <= currency.exponent else {
            throw .tooManyDigits(allowed: currency.exponent)
        }
        let padding = String(repeating: "0", count: currency.exponent - fraction.utf8.count)
        guard let magnitude = Int64(parts[0] + fraction + padding) else { throw .outOfRange }
        self.init(minorUnits: isNegative ? -magnitude : magnitude, currency: currency)
    }

    /// The amount as the wire has it: a decimal with all of the currency's digits, `395.00`.
    package var decimalText: String {
        let magnitude = minorUnits.magnitude
        let unit = UInt64(currency.minorUnitsPerMajor)
        let sign = minorUnits < 0 ? "-" : ""
        guard currency.exponent > 0 else { return sign + String(magnitude) }
        let fraction = String(magnitude % unit)
        let zeros = String(repeating: "0", count: currency.exponent - fraction.utf8.count)
        return "\(sign)\(magnitude / unit).\(zeros)\(fraction)"
    }

    private static func isAllDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
