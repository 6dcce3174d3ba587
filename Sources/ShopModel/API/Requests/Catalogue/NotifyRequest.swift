/// Asks for a mail when a watch can be bought again.
package struct NotifyRequest: Hashable, Sendable, Codable {
    /// Where it goes; the account's own address where nil.
    package var email: String?

    /// Makes a request from its field.
    package init(email: String? = nil) {
        self.email = email
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.optional("email", .email))

    enum CodingKeys: String, CodingKey {
        case email
    }
}
