/// Changes where an order goes.
package struct ShippingAddressRequest: Hashable, Sendable, Codable {
    /// Where it goes from now on.
    package var destination: ShippingDestination

    /// Makes a request from its fields.
    package init(destination: ShippingDestination) {
        self.destination = destination
    }

    /// The fields on the wire.
    package static let fields = FieldTable(.required("shipping_address", .destination))

    enum CodingKeys: String, CodingKey {
        case destination = "shipping_address"
    }
}

extension FieldKind {
    /// Where an order goes: an address, or one text as the web shop sends it.
    static let destination = FieldKind.anyOf([.text(1...500), .object(.address)])
}
