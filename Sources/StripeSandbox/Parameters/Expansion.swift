/// The references that an answer holds as whole objects.
enum Expansion: String, Sendable {
    case latestCharge = "latest_charge"
    case paymentMethod = "payment_method"

    /// Reads the parameter `expand`.
    static func list(from form: inout FormReader) throws(StripeError) -> [Expansion] {
        var expansions: [Expansion] = []
        for property in try form.list("expand") ?? [] {
            guard let expansion = Expansion(rawValue: property) else {
                throw .notExpandable(property)
            }
            expansions.append(expansion)
        }
        return expansions
    }
}
