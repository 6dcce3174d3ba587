/// A currency that can be charged, with its limits.
///
/// Minimums are those of
/// <https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts>; an amount has at most
/// eight digits.
struct ChargeCurrency: Equatable, Sendable {
    /// The ISO 4217 code in lower case, as Stripe writes it.
    let code: String
    /// The smallest amount, in minor units.
    let minimum: Int64
    /// How many digits its minor units take.
    let exponent: Int

    /// The largest amount in any currency, in minor units.
    static let maximum: Int64 = 99_999_999

    private init(_ code: String, minimum: Int64, exponent: Int = 2) {
        self.code = code
        self.minimum = minimum
        self.exponent = exponent
    }

    /// Finds a currency by its code, in either case.
    ///
    /// - Throws: `StripeError` that names the currencies there are.
    init(parameter code: String) throws(StripeError) {
        guard let currency = Self.all.first(where: { $0.code == code.lowercased() }) else {
            let codes = Self.all.map(\.code).joined(separator: ", ")
            throw .invalidParameter(
                "currency",
                "Invalid currency: \(code). This sandbox supports these currencies: \(codes)")
        }
        self = currency
    }

    /// Refuses an amount outside the limits.
    func check(amount: Int64) throws(StripeError) {
        guard amount >= 1 else { throw .belowMinimum("amount", minimum: 1) }
        guard amount >= minimum else { throw .amountTooSmall(text(of: minimum)) }
        guard amount <= Self.maximum else { throw .amountTooLarge(text(of: Self.maximum)) }
    }

    /// Writes an amount for a person: `10.50 USD`.
    func text(of amount: Int64) -> String {
        guard exponent > 0 else { return "\(amount) \(code.uppercased())" }
        var digits = String(amount)
        digits = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        return "\(digits.dropLast(exponent)).\(digits.suffix(exponent)) \(code.uppercased())"
    }

    private static let all = [
        ChargeCurrency("aed", minimum: 2_00), ChargeCurrency("aud", minimum: 50),
        ChargeCurrency("brl", minimum: 50), ChargeCurrency("cad", minimum: 50),
        ChargeCurrency("chf", minimum: 50), ChargeCurrency("czk", minimum: 15_00),
        ChargeCurrency("dkk", minimum: 2_50), ChargeCurrency("eur", minimum: 50),
        ChargeCurrency("gbp", minimum: 30), ChargeCurrency("hkd", minimum: 4_00),
        ChargeCurrency("huf", minimum: 175_00), ChargeCurrency("inr", minimum: 50),
        ChargeCurrency("jpy", minimum: 50, exponent: 0), ChargeCurrency("mxn", minimum: 10_00),
        ChargeCurrency("myr", minimum: 2_00), ChargeCurrency("nok", minimum: 3_00),
        ChargeCurrency("nzd", minimum: 50), ChargeCurrency("pln", minimum: 2_00),
        ChargeCurrency("ron", minimum: 2_00), ChargeCurrency("sek", minimum: 3_00),
        ChargeCurrency("sgd", minimum: 50), ChargeCurrency("thb", minimum: 10_00),
        ChargeCurrency("usd", minimum: 50),
    ]
}
