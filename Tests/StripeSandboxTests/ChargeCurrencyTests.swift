import Testing

@testable import StripeSandbox

struct ChargeCurrencyTests {
    @Test(
        arguments: [
            ("usd", 50), ("usd", 99_999_999), ("USD", 105_500), ("jpy", 50), ("gbp", 30),
        ] as [(String, Int64)])
    func `Amounts within the limits are taken`(code: String, amount: Int64) throws {
        try ChargeCurrency(parameter: code).check(amount: amount)
    }

    @Test(
        arguments: [
            ("usd", 49, "amount_too_small"), ("usd", 0, "parameter_invalid_integer"),
            ("usd", -1, "parameter_invalid_integer"), ("usd", 100_000_000, "amount_too_large"),
            ("jpy", 49, "amount_too_small"), ("huf", 17_499, "amount_too_small"),
        ] as [(String, Int64, String)])
    func `Amounts outside are refused`(code: String, amount: Int64, error: String) throws {
        let currency = try ChargeCurrency(parameter: code)
        let refusal = #expect(throws: StripeError.self) { try currency.check(amount: amount) }
        #expect(refusal?.details.code == error)
        #expect(refusal?.details.param == "amount")
    }

    @Test(
        arguments: [
            ("usd", 1050, "10.50 USD"), ("usd", 5, "0.05 USD"), ("jpy", 1050, "1050 JPY"),
        ] as [(String, Int64, String)])
    func `Amounts are written in major units`(code: String, amount: Int64, text: String) throws {
        #expect(try ChargeCurrency(parameter: code).text(of: amount) == text)
    }
}
