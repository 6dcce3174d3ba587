/// Where a parcel goes.
package struct Address: Hashable, Sendable, Codable {
    /// Who receives it.
    package var name: String
    /// Street and number.
    package var line1: String
    /// Anything that the street line has no room for.
    package var line2: String?
    /// The town.
    package var city: String
    /// The state, canton or province.
    package var region: String?
    /// The postal code, where the country has them.
    package var postalCode: String
    /// The country: two letters of ISO 3166-1 alpha-2.
    package var country: String
    /// A number for the carrier to call.
    package var phone: String?

    /// Makes an address from its parts.
    package init(
        name: String, line1: String, line2: String? = nil, city: String, region: String? = nil,
        postalCode: String, country: String, phone: String? = nil
    ) {
        self.name = name
        self.line1 = line1
        self.line2 = line2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
        self.phone = phone
    }

    /// The address in one line, the country last: `12 Quai du Seujet, 1201 Genève, CH`.
    package var oneLine: String {
        let town = postalCode.isEmpty ? city : "\(postalCode) \(city)"
        return [line1, line2, town, region, country].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
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
    }
}
