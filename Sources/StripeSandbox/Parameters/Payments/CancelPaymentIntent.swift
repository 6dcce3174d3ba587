/// The parameters of `POST /v1/payment_intents/{intent}/cancel`.
struct CancelPaymentIntent: Sendable {
    var reason: PaymentIntent.CancellationReason?
    var expand: [Expansion]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        reason = try form.choice("cancellation_reason", of: PaymentIntent.CancellationReason.self)
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentIntents)
        try form.finish()
    }
}
