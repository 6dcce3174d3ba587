/// Shows the password again in a session.
package struct ReauthenticateRequest: Hashable, Sendable, Codable {
    /// The account's password.
    package var password: String

    /// Makes a request from its field.
    package init(password: String) {
        self.password = password
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("password", .text(1...1_024)))

    enum CodingKeys: String, CodingKey {
        case password
    }
}
