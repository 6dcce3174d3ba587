/// Why an amount of money cannot be made or computed.
package enum MoneyError: Error, Equatable, Sendable {
    /// The text is not three letters.
    case unknownCurrency(String)
    /// The text is not a decimal number such as `395.00`.
    case notANumber(String)
    /// The text has more decimal digits than the currency: `1.005` in dollars.
    case tooManyDigits(allowed: Int)
    /// The amount does not fit into 64 bits of minor units.
    case outOfRange
    /// Two amounts of different currencies met.
    case currenciesDiffer(Currency, Currency)
}
