/// Changes what a person may do at a store; what is left out stays.
package struct UpdateCustomerRequest: Hashable, Sendable, Codable {
    /// Whether they are kept out.
    package var isDisabled: Bool?
    /// What they may do.
    package var role: Role?

    /// Makes a request from its fields.
    package init(isDisabled: Bool? = nil, role: Role? = nil) {
        self.isDisabled = isDisabled
        self.role = role
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("disabled", .boolean),
        .optional("role", .oneOf(Role.allCases.map(\.rawValue))))

    enum CodingKeys: String, CodingKey {
        case isDisabled = "disabled"
        case role
    }
}
