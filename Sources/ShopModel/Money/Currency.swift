/// A currency by its ISO 4217 code, with the digits of its minor unit.
package struct Currency: Hashable, Sendable {
    /// The three upper-case letters, such as `USD`.
    package let code: String

    /// How many decimal digits an amount has: 2 for dollars, 0 for yen, 3 for dinars.
    package var exponent: Int { Self.exponents[code, default: 2] }

    /// How many minor units make one major unit: 100 for dollars, 1 for yen.
    package var minorUnitsPerMajor: Int64 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// Takes a code of three letters in either case; throws `MoneyError.unknownCurrency` otherwise.
    package init(code: String) throws(MoneyError) {
        let letters = code.utf8
        guard letters.count == 3, letters.allSatisfy({ Self.isLetter($0) }) else {
            throw .unknownCurrency(code)
        }
        self.code = code.uppercased()
    }

    private init(known code: String) {
        self.code = code
    }

    /// United States dollars.
    package static let usd = Currency(known: "USD")
    /// Swiss francs.
    package static let chf = Currency(known: "CHF")
    /// Euros.
    package static let eur = Currency(known: "EUR")
    /// Japanese yen, which have no minor unit.
    package static let jpy = Currency(known: "JPY")

    /// The currencies whose minor unit is not a hundredth (ISO 4217:2015, list one).
    private static let exponents: [String: Int] = {
        let whole =
            ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX"]
            + ["UYI", "VND", "VUV", "XAF", "XOF", "XPF"]
        let thousandths = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
        let tenThousandths = ["CLF", "UYW"]
        var table: [String: Int] = [:]
        for code in whole { table[code] = 0 }
        for code in thousandths { table[code] = 3 }
        for code in tenThousandths { table[code] = 4 }
        return table
    }()

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
