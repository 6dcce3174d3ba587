/// Asks for a mail with which a password can be set anew.
package struct ForgotPasswordRequest: Hashable, Sendable, Codable {
    /// The address of the account.
    package var email: String

    /// Makes a request from its field.
    package init(email: String) {
        self.email = email
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("email", .text(1...254)))

    enum CodingKeys: String, CodingKey {
        case email
    }
}
