import ShopModel
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("395.00", "USD", 39_500), ("395", "USD", 39_500), ("0.5", "USD", 50),
        ("-1.05", "USD", -105), ("1000", "JPY", 1_000), ("1.005", "KWD", 1_005),
        ("00.10", "CHF", 10),
    ])
    func decimalIsReadExactly(text: String, code: String, minorUnits: Int64) throws {
        let money = try Money(decimal: text, currency: try Currency(code: code))
        #expect(money.minorUnits == minorUnits)
    }

    @Test(arguments: ["", "-", ".", ".5", "5.", "1,000.00", "1e3", "+1", "١", " 1", "1.0.0", "0x1"])
    func otherTextIsNoAmount(text: String) {
        #expect(throws: MoneyError.notANumber(text)) {
            try Money(decimal: text, currency: .usd)
        }
    }

    @Test func thirdDecimalOfADollarIsRefusedAndNotRounded() {
        #expect(throws: MoneyError.tooManyDigits(allowed: 2)) {
            try Money(decimal: "1.005", currency: .usd)
        }
        #expect(throws: MoneyError.tooManyDigits(allowed: 0)) {
            try Money(decimal: "1.0", currency: .jpy)
        }
    }

    @Test func amountBeyond64BitsIsRefused() {
        #expect(throws: MoneyError.outOfRange) {
            try Money(decimal: "92233720368547758.08", currency: .usd)
        }
    }

    @Test(arguments: ["0.00", "0.01", "-0.01", "650.00", "92233720368547758.07"])
    func decimalTextReadsBackAsTheSame(text: String) throws {
        #expect(try Money(decimal: text, currency: .usd).decimalText == text)
    }

    @Test func sumsAndProductsThatOverflowThrow() {
        let largest = Money(minorUnits: .max, currency: .usd)
        #expect(throws: MoneyError.outOfRange) {
            try largest.adding(Money(minorUnits: 1, currency: .usd))
        }
        #expect(throws: MoneyError.outOfRange) { try largest.multiplied(by: 2) }
    }

    @Test func differentCurrenciesDoNotAdd() {
        #expect(throws: MoneyError.currenciesDiffer(.usd, .eur)) {
            try Money.zero(.usd).adding(.zero(.eur))
        }
    }

    @Test(arguments: [
        (10_810, 810, 810), (65_000, 810, 4_870), (1, 810, 0), (7, 10_000, 4), (-7, 10_000, -4),
        (0, 810, 0), (100, 0, 0),
    ])
    func includedTaxIsRoundedHalfAwayFromZero(gross: Int64, basisPoints: Int, tax: Int64) throws {
        let money = Money(minorUnits: gross, currency: .chf)
        #expect(try money.includedTax(basisPoints: basisPoints).minorUnits == tax)
    }

    @Test(arguments: [
        (105_500, "USD", "$1,055.00"), (5, "USD", "$0.05"), (-123_456_789, "EUR", "-€1,234,567.89"),
        (1_000, "JPY", "¥1,000"), (39_500, "CHF", "CHF 395.00"), (999, "USD", "$9.99"),
        (100_000, "USD", "$1,000.00"),
    ])
    func formatWritesSymbolGroupsAndDigits(
        minorUnits: Int64, code: String, text: String
    ) throws {
        let money = Money(minorUnits: minorUnits, currency: try Currency(code: code))
        #expect(MoneyFormat.unitedStates.text(money) == text)
    }

    @Test(arguments: ["", "US", "USDT", "U$D", "ÜSD"])
    func currencyTakesThreeLettersOnly(code: String) {
        #expect(throws: MoneyError.unknownCurrency(code)) { try Currency(code: code) }
    }
}
