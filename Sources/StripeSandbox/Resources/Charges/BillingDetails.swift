/// Who a card belongs to.
struct BillingDetails: Encodable, Equatable, Sendable {
    @Nullable var address: Address? = nil
    @Nullable var email: String? = nil
    @Nullable var name: String? = nil
    @Nullable var phone: String? = nil
    @Nullable var taxID: String? = nil

    enum CodingKeys: String, CodingKey {
        case address, email, name, phone
        case taxID = "tax_id"
    }

    /// Names no owner, as a test card has none.
    init() {}

    /// Reads the group `billing_details`.
    init(from form: inout FormReader) throws(StripeError) {
        if var group = try form.group("address") { address = try Address(from: &group) }
        email = try form.text("email")
        name = try form.text("name")
        phone = try form.text("phone")
        taxID = try form.text("tax_id")
        try form.finish()
    }
}
