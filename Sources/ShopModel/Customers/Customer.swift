/// A person with an account at a store.
package struct Customer: Hashable, Sendable, Codable {
    /// Names the account at its store.
    package var id: CustomerID
    /// The address that they log in with.
    package var email: String
    /// Their name.
    package var fullName: String
    /// Their telephone number.
    package var phone: String?
    /// Street and number, as the web shop keeps it.
    package var address: String?
    /// Their town.
    package var city: String?
    /// Their country.
    package var country: String?
    /// What they may do.
    package var role: Role

    /// Makes a customer from their facts.
    package init(
        id: CustomerID, email: String, fullName: String, phone: String? = nil,
        address: String? = nil, city: String? = nil, country: String? = nil, role: Role
    ) {
        self.id = id
        self.email = email
        self.fullName = fullName
        self.phone = phone
        self.address = address
        self.city = city
        self.country = country
        self.role = role
    }

    /// Whether the web shop shows its administration.
    package var isAdmin: Bool { role == .admin }

    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(CustomerID.self, forKey: .id)
        email = try container.decode(String.self, forKey: .email)
        fullName = try container.decode(String.self, forKey: .fullName)
        phone = try container.decodeIfPresent(String.self, forKey: .phone)
        address = try container.decodeIfPresent(String.self, forKey: .address)
        city = try container.decodeIfPresent(String.self, forKey: .city)
        country = try container.decodeIfPresent(String.self, forKey: .country)
        role = try container.decode(Role.self, forKey: .role)
    }

    /// Writes the wire form, with `is_admin` beside the role for the web shop.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(email, forKey: .email)
        try container.encode(fullName, forKey: .fullName)
        try container.encode(phone, forKey: .phone)
        try container.encode(address, forKey: .address)
        try container.encode(city, forKey: .city)
        try container.encode(country, forKey: .country)
        try container.encode(role, forKey: .role)
        try container.encode(isAdmin, forKey: .isAdmin)
    }

    enum CodingKeys: String, CodingKey {
        case id = "customer_id"
        case email
        case fullName = "full_name"
        case phone
        case address
        case city
        case country
        case role
        case isAdmin = "is_admin"
    }
}
