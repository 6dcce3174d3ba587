/// Logs a person in.
package struct LoginRequest: Hashable, Sendable, Codable {
    /// The address of the account.
    package var email: String
    /// Its password.
    package var password: String

    /// Makes a request from its fields.
    package init(email: String, password: String) {
        self.email = email
        self.password = password
    }

    /// The fields on the wire; a password of any length is taken here, since it may be an old one.
    package static let fields = FieldTable(
        .required("email", .text(1...254)), .required("password", .text(1...1_024)))

    enum CodingKeys: String, CodingKey {
        case email
        case password
    }
}
