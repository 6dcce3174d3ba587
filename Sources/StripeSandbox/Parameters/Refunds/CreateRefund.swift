/// The parameters of `POST /v1/refunds`.
struct CreateRefund: Sendable {
    /// What is refunded; one of the two is there.
    var charge: String?
    var paymentIntent: String?
    /// In minor units; `nil` for all that is left.
    var amount: Int64?
    var reason: Refund.Reason?
    var metadata: MetadataChange
    var expand: [Expansion]

    private static let unsupported: Set<String> = [
        "currency", "customer", "instructions_email", "origin", "refund_application_fee",
        "reverse_transfer",
    ]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        charge = try form.text("charge")
        paymentIntent = try form.text("payment_intent")
        amount = try form.integer("amount")
        reason = try form.choice("reason", of: Refund.Reason.self)
        metadata = try MetadataChange(from: &form)
        expand = try Expansion.list(from: &form, of: Expansion.ofRefunds)
        try form.finish(unsupported: Self.unsupported)
        guard charge != nil || paymentIntent != nil else {
            throw .missingParameter("payment_intent")
        }
        if let amount, amount < 1 { throw .belowMinimum("amount", minimum: 1) }
    }
}
