/// Keeps an address for the orders of an account.
package struct AddAddressRequest: Hashable, Sendable, Codable {
    /// The address; on the wire its fields stand beside the other.
    package var address: Address
    /// Whether it becomes the one to be offered first; the first address always does.
    package var isDefault: Bool?

    /// Makes a request from its fields.
    package init(address: Address, isDefault: Bool? = nil) {
        self.address = address
        self.isDefault = isDefault
    }

    /// The fields on the wire.
    package static let fields = FieldTable.address.adding(.optional("is_default", .boolean))

    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        address = try Address(from: decoder)
        isDefault = try container.decodeIfPresent(Bool.self, forKey: .isDefault)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try address.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(isDefault, forKey: .isDefault)
    }

    enum CodingKeys: String, CodingKey {
        case isDefault = "is_default"
    }
}
