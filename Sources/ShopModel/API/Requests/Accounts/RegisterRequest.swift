/// Opens an account.
package struct RegisterRequest: Hashable, Sendable, Codable {
    /// The address to log in with.
    package var email: String
    /// The person's name.
    package var fullName: String
    /// 10 to 128 characters.
    package var password: String
    /// A telephone number.
    package var phone: String?
    /// Street and number.
    package var address: String?
    /// The town.
    package var city: String?
    /// The country.
    package var country: String?

    /// Makes a request from its required fields.
    package init(email: String, fullName: String, password: String) {
        self.email = email
        self.fullName = fullName
        self.password = password
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("email", .email), .required("full_name", .text(1...200)),
        .required("password", .text(10...128)), .optional("phone", .text(0...40)),
        .optional("address", .text(0...300)), .optional("city", .text(0...120)),
        .optional("country", .text(0...120)))

    enum CodingKeys: String, CodingKey {
        case email
        case fullName = "full_name"
        case password
        case phone
        case address
        case city
        case country
    }
}
