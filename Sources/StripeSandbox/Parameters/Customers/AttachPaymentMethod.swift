/// The parameters of `POST /v1/payment_methods/{payment_method}/attach`.
struct AttachPaymentMethod: Sendable {
    var customer: String
    var expand: [Expansion]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        guard let customer = try form.text("customer") else { throw .missingParameter("customer") }
        self.customer = customer
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentMethods)
        try form.finish(unsupported: ["customer_account"])
    }
}
