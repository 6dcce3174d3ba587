/// Sets a password anew, by what the mail said: its link's token, or its code and the address.
package struct ResetPasswordRequest: Hashable, Sendable, Codable {
    /// The token of the link.
    package var token: String?
    /// The code, in either case, with or without its hyphen.
    package var code: String?
    /// The address of the account, which the code needs.
    package var email: String?
    /// The new password, 10 to 128 characters.
    package var password: String

    /// Makes a request by the token of the link.
    package init(token: String, password: String) {
        self.token = token
        self.password = password
    }

    /// Makes a request by the code.
    package init(code: String, email: String, password: String) {
        self.code = code
        self.email = email
        self.password = password
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("token", .text(1...512)), .optional("code", .text(1...40)),
        .optional("email", .text(1...254)), .required("password", .text(10...128)))

    enum CodingKeys: String, CodingKey {
        case token
        case code
        case email
        case password
    }
}
