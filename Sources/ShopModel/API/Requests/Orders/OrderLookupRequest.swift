/// Asks for the code that opens a guest's order.
package struct OrderLookupRequest: Hashable, Sendable, Codable {
    /// The order.
    package var orderID: OrderID
    /// The address that it was placed with.
    package var email: String

    /// Makes a request from its fields.
    package init(orderID: OrderID, email: String) {
        self.orderID = orderID
        self.email = email
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("order_id", .integer(1...Int64.max)), .required("email", .email))

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case email
    }
}
