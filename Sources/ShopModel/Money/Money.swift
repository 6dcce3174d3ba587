/// An exact amount of money: whole minor units of one currency.
package struct Money: Hashable, Sendable {
    /// The amount in minor units: 39,500 is $395.00.
    package let minorUnits: Int64
    /// The currency that the minor units belong to.
    package let currency: Currency

    /// Makes an amount from minor units of a currency.
    package init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Nothing, in a currency.
    package static func zero(_ currency: Currency) -> Money {
        Money(minorUnits: 0, currency: currency)
    }

    /// Returns the sum; throws where the currencies differ or the sum overflows.
    package func adding(_ other: Money) throws(MoneyError) -> Money {
        try requireSameCurrency(as: other)
        return try checked(minorUnits.addingReportingOverflow(other.minorUnits))
    }

    /// Returns the difference; throws where the currencies differ or it overflows.
    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try requireSameCurrency(as: other)
        return try checked(minorUnits.subtractingReportingOverflow(other.minorUnits))
    }

    /// Returns this amount for a quantity of pieces; throws on overflow.
    package func multiplied(by quantity: Int) throws(MoneyError) -> Money {
        try checked(minorUnits.multipliedReportingOverflow(by: Int64(quantity)))
    }

    /// Returns the sum of amounts in one currency, zero for none.
    package static func sum(
        _ amounts: some Sequence<Money>, currency: Currency
    ) throws(MoneyError) -> Money {
        var total = Money.zero(currency)
        for amount in amounts { total = try total.adding(amount) }
        return total
    }

    private func requireSameCurrency(as other: Money) throws(MoneyError) {
        guard currency == other.currency else {
            throw .currenciesDiffer(currency, other.currency)
        }
    }

    private func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(MoneyError)
        -> Money
    {
        guard !result.overflow else { throw .outOfRange }
        return Money(minorUnits: result.partialValue, currency: currency)
    }
}
