import ShopModel

/// A currency as Stripe takes it.
struct StripeCurrency {
    /// The code in lower case.
    let code: String

    /// Takes the currency of an amount; throws `GatewayError.misconfigured` where Stripe counts it
    /// in other minor units than the store does.
    init(_ amount: Money) throws(GatewayError) {
        let code = amount.currency.code
        guard !Self.withOtherUnits.contains(code) else {
            throw .misconfigured(reason: "\(code) has other minor units at Stripe")
        }
        self.code = code.lowercased()
    }

    /// Currencies without minor units in ISO 4217, whose amounts Stripe takes in hundredths
    /// (<https://docs.stripe.com/currencies#special-cases>).
    private static let withOtherUnits: Set<String> = ["ISK", "UGX"]
}
