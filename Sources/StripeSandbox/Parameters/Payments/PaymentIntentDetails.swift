/// The descriptive part of a payment intent, which creating, updating and confirming can change.
struct PaymentIntentDetails: Equatable, Sendable {
    var description = Change<String>.keep
    var metadata = MetadataChange.merge([:])
    var receiptEmail = Change<String>.keep
    var setupFutureUsage = Change<PaymentIntent.FutureUsage>.keep
    var shipping = Change<Shipping>.keep
    var statementDescriptorSuffix = Change<String>.keep

    /// Changes nothing.
    init() {}

    /// Reads what creating and updating take.
    init(from form: inout FormReader) throws(StripeError) {
        description = try form.change("description", limit: 1000)
        metadata = try MetadataChange(from: &form)
        statementDescriptorSuffix = try form.change("statement_descriptor_suffix", limit: 22)
        try readRecipient(from: &form)
    }

    /// Reads what confirming takes.
    init(forConfirmation form: inout FormReader) throws(StripeError) {
        try readRecipient(from: &form)
    }

    /// Makes the changes.
    func apply(to intent: inout PaymentIntent) throws(StripeError) {
        description.apply(to: &intent.description)
        try metadata.apply(to: &intent.metadata)
        receiptEmail.apply(to: &intent.receiptEmail)
        setupFutureUsage.apply(to: &intent.setupFutureUsage)
        shipping.apply(to: &intent.shipping)
        statementDescriptorSuffix.apply(to: &intent.statementDescriptorSuffix)
    }

    private mutating func readRecipient(from form: inout FormReader) throws(StripeError) {
        receiptEmail = try form.change("receipt_email")
        setupFutureUsage =
            form.value("setup_future_usage") == .text("")
            ? .unset
            : try form.choice("setup_future_usage", of: PaymentIntent.FutureUsage.self)
                .map(Change.set) ?? .keep
        shipping = try form.change("shipping") { form throws(StripeError) in
            try Shipping(from: &form)
        }
    }
}
