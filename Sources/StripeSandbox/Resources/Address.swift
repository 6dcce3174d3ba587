/// A postal address as Stripe writes it.
struct Address: Encodable, Equatable, Sendable {
    @Nullable var city: String?
    @Nullable var country: String?
    @Nullable var line1: String?
    @Nullable var line2: String?
    @Nullable var postalCode: String?
    @Nullable var state: String?

    enum CodingKeys: String, CodingKey {
        case city, country, line1, line2, state
        case postalCode = "postal_code"
    }

    /// Reads the group `address`.
    init(from form: inout FormReader) throws(StripeError) {
        city = try form.text("city")
        country = try form.text("country")
        line1 = try form.text("line1")
        line2 = try form.text("line2")
        postalCode = try form.text("postal_code")
        state = try form.text("state")
        try form.finish()
    }
}
