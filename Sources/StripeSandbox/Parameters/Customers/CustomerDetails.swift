/// The parameters of `POST /v1/customers` and `POST /v1/customers/{customer}`.
struct CustomerDetails: Sendable {
    var address = Change<Address>.keep
    var description = Change<String>.keep
    var email = Change<String>.keep
    var metadata = MetadataChange.merge([:])
    var name = Change<String>.keep
    var phone = Change<String>.keep
    var shipping = Change<Shipping>.keep
    /// A card that the new customer gets at once.
    var paymentMethod: String?

    private static let unsupported: Set<String> = [
        "balance", "business_name", "cash_balance", "default_source", "expand", "individual_name",
        "invoice_prefix", "invoice_settings", "next_invoice_sequence", "preferred_locales",
        "source", "tax", "tax_exempt", "tax_id_data", "test_clock",
    ]

    /// Reads and checks them.
    ///
    /// - Parameter isNew: whether the customer is being made, which may bring a card along.
    init(_ fields: [String: FormValue], isNew: Bool) throws(StripeError) {
        var form = FormReader(fields)
        address = try form.change("address") { form throws(StripeError) in
            try Address(from: &form)
        }
        shipping = try form.change("shipping") { form throws(StripeError) in
            try Shipping(from: &form)
        }
        description = try form.change("description")
        email = try form.change("email", limit: 512)
        metadata = try MetadataChange(from: &form)
        name = try form.change("name", limit: 256)
        phone = try form.change("phone", limit: 20)
        if isNew { paymentMethod = try form.text("payment_method") }
        try form.finish(unsupported: Self.unsupported)
        if case .set(let email) = email, !email.dropFirst().dropLast().contains("@") {
            throw .invalidParameter("email", "Invalid email address: \(email)")
        }
    }

    /// Makes the changes.
    func apply(to customer: inout Customer) throws(StripeError) {
        address.apply(to: &customer.address)
        description.apply(to: &customer.description)
        email.apply(to: &customer.email)
        try metadata.apply(to: &customer.metadata)
        name.apply(to: &customer.name)
        phone.apply(to: &customer.phone)
        shipping.apply(to: &customer.shipping)
    }
}
