/// The descriptive part of a payment method, which creating and updating can change.
struct PaymentMethodDetails: Sendable {
    var allowRedisplay: PaymentMethod.Redisplay?
    var billingDetails: BillingDetails?
    var metadata: MetadataChange
    var expand: [Expansion]

    /// Reads and checks the parameters of `POST /v1/payment_methods/{payment_method}`.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        try self.init(from: &form)
        try form.finish(unsupported: ["card", "payto", "us_bank_account"])
    }

    /// Reads the part that creating and updating share.
    init(from form: inout FormReader) throws(StripeError) {
        allowRedisplay = try form.choice("allow_redisplay", of: PaymentMethod.Redisplay.self)
        if var group = try form.group("billing_details") {
            billingDetails = try BillingDetails(from: &group)
        }
        metadata = try MetadataChange(from: &form)
        expand = try Expansion.list(from: &form, of: Expansion.ofPaymentMethods)
    }

    /// Makes the changes.
    func apply(to method: inout PaymentMethod) throws(StripeError) {
        method.allowRedisplay = allowRedisplay ?? method.allowRedisplay
        method.billingDetails = billingDetails ?? method.billingDetails
        try metadata.apply(to: &method.metadata)
    }
}
