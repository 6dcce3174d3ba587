/// Changes what a person says of themselves; what is left out stays, and null takes away.
package struct UpdateProfileRequest: Hashable, Sendable, Codable {
    /// The person's name, which cannot be taken away; nil where it stays.
    package var fullName: String?
    /// The telephone number.
    package var phone = FieldChange<String>.unchanged
    /// Street and number, as the web shop keeps it.
    package var address = FieldChange<String>.unchanged
    /// The town.
    package var city = FieldChange<String>.unchanged
    /// The country.
    package var country = FieldChange<String>.unchanged

    /// Makes a request that changes nothing yet.
    package init(fullName: String? = nil) {
        self.fullName = fullName
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("full_name", .text(1...200)), .optional("phone", .text(0...40)),
        .optional("address", .text(0...300)), .optional("city", .text(0...120)),
        .optional("country", .text(0...120)))

    /// Reads the wire form, where an absent field is told from null.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        fullName = try container.decodeIfPresent(String.self, forKey: .fullName)
        phone = try container.decodeChange(forKey: .phone)
        address = try container.decodeChange(forKey: .address)
        city = try container.decodeChange(forKey: .city)
        country = try container.decodeChange(forKey: .country)
    }

    /// Writes the fields that are changed.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(fullName, forKey: .fullName)
        try container.encode(phone, forKey: .phone)
        try container.encode(address, forKey: .address)
        try container.encode(city, forKey: .city)
        try container.encode(country, forKey: .country)
    }

    enum CodingKeys: String, CodingKey {
        case fullName = "full_name"
        case phone
        case address
        case city
        case country
    }
}
