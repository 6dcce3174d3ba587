/// How amounts are written for people: symbol, grouping and decimal marks.
package struct MoneyFormat: Hashable, Sendable {
    /// Stands between groups of three digits.
    package var groupingMark: String
    /// Stands between the major and the minor units.
    package var decimalMark: String

    /// Makes a format from its two marks.
    package init(groupingMark: String, decimalMark: String) {
        self.groupingMark = groupingMark
        self.decimalMark = decimalMark
    }

    /// The way of the United States: `$1,055.00`.
    package static let unitedStates = MoneyFormat(groupingMark: ",", decimalMark: ".")

    /// Writes an amount with its symbol in front, or its code where it has none: `CHF 1,055.00`.
    package func text(_ money: Money) -> String {
        let sign = money.minorUnits < 0 ? "-" : ""
        let symbol = Self.symbols[money.currency.code] ?? "\(money.currency.code) "
        let magnitude = money.minorUnits.magnitude
        let unit = UInt64(money.currency.minorUnitsPerMajor)
        let whole = grouped(String(magnitude / unit))
        guard money.currency.exponent > 0 else { return sign + symbol + whole }
        let fraction = String(magnitude % unit)
        let zeros = String(repeating: "0", count: money.currency.exponent - fraction.utf8.count)
        return sign + symbol + whole + decimalMark + zeros + fraction
    }

    private func grouped(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += groupingMark }
            result.append(digit)
        }
        return result
    }

    private static let symbols = ["USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"]
}
