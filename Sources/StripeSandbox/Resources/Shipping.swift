/// Where the goods that are paid for go.
struct Shipping: Encodable, Equatable, Sendable {
    var address: Address
    @Nullable var carrier: String?
    var name: String
    @Nullable var phone: String?
    @Nullable var trackingNumber: String?

    enum CodingKeys: String, CodingKey {
        case address, carrier, name, phone
        case trackingNumber = "tracking_number"
    }

    /// Reads the group `shipping`; its address and name are required.
    init(from form: inout FormReader) throws(StripeError) {
        guard var addressForm = try form.group("address") else {
            throw .missingParameter(form.fullName(of: "address"))
        }
        address = try Address(from: &addressForm)
        guard let name = try form.text("name") else {
            throw .missingParameter(form.fullName(of: "name"))
        }
        self.name = name
        carrier = try form.text("carrier")
        phone = try form.text("phone")
        trackingNumber = try form.text("tracking_number")
        try form.finish()
    }
}
