/// Changes an address that an account keeps; what is left out stays, and null takes away.
package struct UpdateAddressRequest: Hashable, Sendable, Decodable {
    private let name: FieldChange<String>
    private let line1: FieldChange<String>
    private let line2: FieldChange<String>
    private let city: FieldChange<String>
    private let region: FieldChange<String>
    private let postalCode: FieldChange<String>
    private let country: FieldChange<String>
    private let phone: FieldChange<String>
    /// Whether it becomes the one to be offered first; false changes nothing, since there must be
    /// one.
    package let isDefault: Bool?

    /// The fields on the wire.
    ///
    /// They are all optional here; what an address must have is checked when the change is applied.
    package static let fields = AddAddressRequest.fields.allOptional

    /// Reads the wire form, where an absent field is told from null.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeChange(forKey: .name)
        line1 = try container.decodeChange(forKey: .line1)
        line2 = try container.decodeChange(forKey: .line2)
        city = try container.decodeChange(forKey: .city)
        region = try container.decodeChange(forKey: .region)
        postalCode = try container.decodeChange(forKey: .postalCode)
        country = try container.decodeChange(forKey: .country)
        phone = try container.decodeChange(forKey: .phone)
        isDefault = try container.decodeIfPresent(Bool.self, forKey: .isDefault)
    }

    /// Returns an address with the changes; ``Address/errors`` says whether it is still one.
    package func applied(to address: Address) -> Address {
        Address(
            name: name.applied(to: address.name) ?? "",
            line1: line1.applied(to: address.line1) ?? "",
            line2: line2.applied(to: address.line2), city: city.applied(to: address.city) ?? "",
            region: region.applied(to: address.region),
            postalCode: postalCode.applied(to: address.postalCode) ?? "",
            country: country.applied(to: address.country) ?? "",
            phone: phone.applied(to: address.phone))
    }

    enum CodingKeys: String, CodingKey {
        case name
        case line1
        case line2
        case city
        case region
        case postalCode = "postal_code"
        case country
        case phone
        case isDefault = "is_default"
    }
}
