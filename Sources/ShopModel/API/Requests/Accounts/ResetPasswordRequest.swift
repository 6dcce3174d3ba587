/// Sets a password anew, by what the mail said.
package struct ResetPasswordRequest: Hashable, Sendable {
    /// What shows that someone got the mail.
    package enum Proof: Hashable, Sendable {
        /// The token of its link.
        case token(String)
        /// Its code, in either case, with or without its hyphen, and the address of the account.
        case code(String, email: String)
    }

    /// What shows that the sender got the mail.
    package var proof: Proof
    /// The new password, 10 to 128 characters.
    package var password: String

    /// Makes a request by the token of the link.
    package init(token: String, password: String) {
        proof = .token(token)
        self.password = password
    }

    /// Makes a request by the code.
    package init(code: String, email: String, password: String) {
        proof = .code(code, email: email)
        self.password = password
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("token", .text(1...512)), .optional("code", .text(1...40)),
        .optional("email", .text(1...254)), .required("password", .text(10...128))
    ).choosing(["token"], ["code", "email"])

    enum CodingKeys: String, CodingKey {
        case token
        case code
        case email
        case password
    }
}

extension ResetPasswordRequest: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        password = try container.decode(String.self, forKey: .password)
        if let token = try container.decodeIfPresent(String.self, forKey: .token) {
            proof = .token(token)
        } else {
            proof = .code(
                try container.decode(String.self, forKey: .code),
                email: try container.decode(String.self, forKey: .email))
        }
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch proof {
        case .token(let token):
            try container.encode(token, forKey: .token)
        case .code(let code, let email):
            try container.encode(code, forKey: .code)
            try container.encode(email, forKey: .email)
        }
        try container.encode(password, forKey: .password)
    }
}
