extension Money {
    /// Returns the tax that a gross amount contains, at a rate in basis points (810 is 8.1 %).
    ///
    /// The one rounding rule of the shop is applied: to the nearest minor unit, halves away from zero.
    package func includedTax(basisPoints: Int) throws(MoneyError) -> Money {
        let product = minorUnits.multipliedReportingOverflow(by: Int64(basisPoints))
        guard !product.overflow else { throw .outOfRange }
        let quotient = Self.roundedQuotient(product.partialValue, by: 10_000 + Int64(basisPoints))
        return Money(minorUnits: quotient, currency: currency)
    }

    /// Divides by a positive number and rounds to the nearest, halves away from zero.
    static func roundedQuotient(_ dividend: Int64, by divisor: Int64) -> Int64 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else {
            return quotient
        }
        return quotient + dividend.signum()
    }
}
