/// The references that an answer holds as whole objects
/// (<https://docs.stripe.com/api/expanding_objects>).
enum Expansion: String, Sendable {
    case charge
    case customer
    case latestCharge = "latest_charge"
    case lineItems = "line_items"
    case paymentIntent = "payment_intent"
    case paymentIntentCharge = "payment_intent.latest_charge"
    case paymentIntentMethod = "payment_intent.payment_method"
    case paymentMethod = "payment_method"
    case setupIntent = "setup_intent"
    case setupIntentMethod = "setup_intent.payment_method"

    /// What a payment intent can be expanded by.
    static let ofPaymentIntents: [Expansion] = [.customer, .latestCharge, .paymentMethod]
    /// What a setup intent can be expanded by.
    static let ofSetupIntents: [Expansion] = [.customer, .paymentMethod]
    /// What a checkout session can be expanded by.
    static let ofCheckoutSessions: [Expansion] = [
        .customer, .lineItems, .paymentIntent, .paymentIntentCharge, .paymentIntentMethod,
        .setupIntent, .setupIntentMethod,
    ]
    /// What a refund can be expanded by, and a dispute.
    static let ofRefunds: [Expansion] = [.charge, .paymentIntent]
    /// What a charge can be expanded by.
    static let ofCharges: [Expansion] = [.customer]
    /// What a payment method can be expanded by.
    static let ofPaymentMethods: [Expansion] = [.customer]

    /// Reads the parameter `expand`.
    ///
    /// - Parameters:
    ///   - allowed: the references that the object has.
    ///   - prefix: what stands before each name, `data.` in a list.
    static func list(
        from form: inout FormReader, of allowed: [Expansion], within prefix: String = ""
    ) throws(StripeError) -> [Expansion] {
        var expansions: [Expansion] = []
        for property in try form.list("expand") ?? [] {
            guard property.hasPrefix(prefix),
                let expansion = Expansion(rawValue: String(property.dropFirst(prefix.count))),
                allowed.contains(expansion)
            else { throw .notExpandable(property) }
            expansions.append(expansion)
        }
        return expansions
    }
}
