/// Asks for money of an order to be given back.
package struct RefundOrderRequest: Hashable, Sendable, Codable {
    /// How much; all that is left where nil.
    package var amount: DecimalText?
    /// Why.
    package var reason: String

    /// Makes a request from its fields.
    package init(amount: DecimalText? = nil, reason: String) {
        self.amount = amount
        self.reason = reason
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .optional("amount", .amount), .required("reason", .text(1...500)))

    enum CodingKeys: String, CodingKey {
        case amount
        case reason
    }
}
