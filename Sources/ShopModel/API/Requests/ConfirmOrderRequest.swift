/// Tells that a browser has paid an order, as the web shop does.
package struct ConfirmOrderRequest: Hashable, Sendable, Codable {
    /// The provider's name of the payment.
    package var paymentIntentID: String
    /// The order that it is for.
    package var orderID: OrderID

    /// Makes a request from its fields.
    package init(paymentIntentID: String, orderID: OrderID) {
        self.paymentIntentID = paymentIntentID
        self.orderID = orderID
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("payment_intent_id", .text(1...255)),
        .required("order_id", .integer(1...Int64.max)))

    enum CodingKeys: String, CodingKey {
        case paymentIntentID = "payment_intent_id"
        case orderID = "order_id"
    }
}
