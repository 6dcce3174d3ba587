/// An address that a customer keeps for their orders.
package struct CustomerAddress: Hashable, Sendable, Codable {
    /// Names it at its store.
    package var id: AddressID
    /// The address itself; on the wire its fields stand beside the others.
    package var address: Address
    /// Whether it is the one to be offered first; each customer with addresses has one.
    package var isDefault: Bool

    /// Makes a kept address from its facts.
    package init(id: AddressID, address: Address, isDefault: Bool) {
        self.id = id
        self.address = address
        self.isDefault = isDefault
    }

    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(AddressID.self, forKey: .id)
        address = try Address(from: decoder)
        isDefault = try container.decode(Bool.self, forKey: .isDefault)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try address.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(isDefault, forKey: .isDefault)
    }

    enum CodingKeys: String, CodingKey {
        case id = "address_id"
        case isDefault = "is_default"
    }
}

/// Names an address that a customer keeps.
package typealias AddressID = NumberIdentifier<CustomerAddress>
