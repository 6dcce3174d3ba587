/// Changes the password of whoever is logged in.
package struct ChangePasswordRequest: Hashable, Sendable, Codable {
    /// The password until now.
    package var current: String
    /// The new one, 10 to 128 characters.
    package var password: String

    /// Makes a request from its fields.
    package init(current: String, password: String) {
        self.current = current
        self.password = password
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("current", .text(1...1_024)), .required("password", .text(10...128)))

    enum CodingKeys: String, CodingKey {
        case current
        case password
    }
}
