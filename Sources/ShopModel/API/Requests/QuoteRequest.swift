/// Asks what an order would cost.
package struct QuoteRequest: Hashable, Sendable, Codable {
    /// What would be ordered.
    package var items: [OrderItemRequest]
    /// The shipping method's id; the usual one where nil.
    package var shippingMethod: String?

    /// Makes a request from its fields.
    package init(items: [OrderItemRequest], shippingMethod: String? = nil) {
        self.items = items
        self.shippingMethod = shippingMethod
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("items", .list(of: .object(OrderItemRequest.fields), count: 1...100)),
        .optional("shipping_method", .text(1...40)))

    enum CodingKeys: String, CodingKey {
        case items
        case shippingMethod = "shipping_method"
    }
}
