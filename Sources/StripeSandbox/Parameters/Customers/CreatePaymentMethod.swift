/// The parameters of `POST /v1/payment_methods`.
struct CreatePaymentMethod: Sendable {
    var card: TestCard
    var details: PaymentMethodDetails

    /// Reads and checks them.
    ///
    /// A card comes as one of Stripe's test tokens, `card[token]=tok_visa`: a sandbox that took
    /// numbers would teach a shop to send them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        guard let type = try form.text("type") else { throw .missingParameter("type") }
        guard type == "card" else {
            throw .invalidParameter("type", "This sandbox takes payments by card only.")
        }
        guard var group = try form.group("card") else { throw .missingParameter("card") }
        guard let token = try group.text("token") else {
            throw .unsupportedParameter("card[number]")
        }
        try group.finish(unsupported: ["cvc", "exp_month", "exp_year", "networks", "number"])
        guard let card = TestCard(token: token) else {
            throw .noSuchReference("token", id: token, param: "card[token]")
        }
        self.card = card
        details = try PaymentMethodDetails(from: &form)
        try form.finish(unsupported: ["customer", "payment_method", "radar_options"])
    }
}
