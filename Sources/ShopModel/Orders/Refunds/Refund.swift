/// Money of an order that goes back to whoever paid.
package struct Refund: Hashable, Sendable {
    /// Names it at its store.
    package var id: RefundID
    /// The order that was paid.
    package var orderID: OrderID
    /// How much goes back.
    package var amount: Money
    /// Why, in the words of whoever asked for it.
    package var reason: String
    /// Where it stands.
    package var status: RefundStatus
    /// Why it failed, in the provider's code.
    package var failureCode: String?
    /// When it was asked for.
    package var createdAt: Timestamp

    /// Makes a refund from its facts.
    package init(
        id: RefundID, orderID: OrderID, amount: Money, reason: String, status: RefundStatus,
        failureCode: String? = nil, createdAt: Timestamp
    ) {
        self.id = id
        self.orderID = orderID
        self.amount = amount
        self.reason = reason
        self.status = status
        self.failureCode = failureCode
        self.createdAt = createdAt
    }
}

/// Names a refund at a store.
package typealias RefundID = NumberIdentifier<Refund>

extension Refund: Codable {
    /// Reads the wire form; throws where the amount is none of its currency.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        self.init(
            id: wire.id, orderID: wire.orderID,
            amount: try wire.amount.money(in: Currency(code: wire.currency)), reason: wire.reason,
            status: wire.status, failureCode: wire.failureCode, createdAt: wire.createdAt)
    }

    /// Writes the wire form, with the amount as a decimal and its currency beside it.
    package func encode(to encoder: any Encoder) throws {
        let wire = Wire(
            id: id, orderID: orderID, amount: DecimalText(amount), currency: amount.currency.code,
            reason: reason, status: status, failureCode: failureCode, createdAt: createdAt)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let id: RefundID
        let orderID: OrderID
        let amount: DecimalText
        let currency: String
        let reason: String
        let status: RefundStatus
        let failureCode: String?
        let createdAt: Timestamp

        enum CodingKeys: String, CodingKey {
            case id = "refund_id"
            case orderID = "order_id"
            case amount
            case currency
            case reason
            case status
            case failureCode = "failure_code"
            case createdAt = "created_at"
        }
    }
}
