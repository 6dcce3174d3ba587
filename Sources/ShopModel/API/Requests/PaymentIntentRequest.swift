/// Asks for the secret with which a browser pays an order, as the web shop does.
package struct PaymentIntentRequest: Hashable, Sendable, Codable {
    /// The order.
    package var orderID: OrderID

    /// Makes a request from its field.
    package init(orderID: OrderID) {
        self.orderID = orderID
    }

    /// The fields on the wire; what is to be paid is the store's to say.
    package static let fields = FieldTable(
        .required("order_id", .integer(1...Int64.max)), .optional("amount", .ignored),
        .optional("currency", .ignored))

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
    }
}
