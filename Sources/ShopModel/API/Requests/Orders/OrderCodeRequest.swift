/// Exchanges the code that was mailed for the token of a guest's order.
package struct OrderCodeRequest: Hashable, Sendable, Codable {
    /// The order.
    package var orderID: OrderID
    /// The code as it was typed; case, spaces and hyphens do not count.
    package var code: String

    /// Makes a request from its fields.
    package init(orderID: OrderID, code: String) {
        self.orderID = orderID
        self.code = code
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("order_id", .integer(1...Int64.max)), .required("code", .text(1...40)))

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case code
    }
}
