/// The parameters of a list whose objects belong to a payment, a charge or a customer.
struct OwnedObjectQuery: Sendable {
    /// What the objects of a list belong to.
    enum Owner: String, Sendable {
        case charge, customer
        case paymentIntent = "payment_intent"
        case paymentMethod = "payment_method"
        case status, type, email
    }

    var list: ListQuery
    /// The owners that the objects must have.
    var owners: [Owner: String] = [:]
    var expand: [Expansion]

    /// Reads and checks them.
    ///
    /// - Parameters:
    ///   - filters: the owners that this list can be filtered by.
    ///   - expansions: what the objects of this list can be expanded by.
    init(
        _ fields: [String: FormValue], by filters: [Owner], expanding expansions: [Expansion] = [],
        unsupported: Set<String> = []
    ) throws(StripeError) {
        var form = FormReader(fields)
        list = try ListQuery(from: &form)
        for filter in filters {
            owners[filter] = try form.text(filter.rawValue)
        }
        expand = try Expansion.list(from: &form, of: expansions, within: "data.")
        try form.finish(unsupported: unsupported)
    }

    /// Tells whether an object belongs to the owners that were asked for.
    func matches(_ values: [Owner: String?]) -> Bool {
        owners.allSatisfy { owner, value in values[owner] == value }
    }
}
