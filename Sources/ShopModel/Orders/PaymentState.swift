/// Where the payment of one order stands, as its store knows it.
package struct PaymentState: Hashable, Sendable {
    /// The order.
    package var orderID: OrderID
    /// Where the order stands.
    package var orderStatus: OrderStatus
    /// Where the payment stands.
    package var status: PaymentStatus
    /// What is to be paid.
    package var amount: Money
    /// Until when the order is kept unpaid.
    package var payBy: Timestamp?
    /// Why the last try failed.
    package var failure: PaymentFailure?
    /// The page where the shopper must confirm the payment, for 3-D Secure.
    package var actionURL: String?

    /// Makes a state from its facts.
    package init(
        orderID: OrderID, orderStatus: OrderStatus, status: PaymentStatus, amount: Money,
        payBy: Timestamp? = nil, failure: PaymentFailure? = nil, actionURL: String? = nil
    ) {
        self.orderID = orderID
        self.orderStatus = orderStatus
        self.status = status
        self.amount = amount
        self.payBy = payBy
        self.failure = failure
        self.actionURL = actionURL
    }
}

extension PaymentState: Codable {
    /// Reads the wire form.
    package init(from decoder: any Decoder) throws {
        let wire = try Wire(from: decoder)
        self.init(
            orderID: wire.orderID, orderStatus: wire.orderStatus, status: wire.status,
            amount: try wire.amount.money(in: Currency(code: wire.currency)), payBy: wire.payBy,
            failure: wire.failure, actionURL: wire.actionURL)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        let wire = Wire(
            orderID: orderID, orderStatus: orderStatus, status: status,
            amount: DecimalText(amount), currency: amount.currency.code, payBy: payBy,
            failure: failure, actionURL: actionURL)
        try wire.encode(to: encoder)
    }

    private struct Wire: Codable {
        let orderID: OrderID
        let orderStatus: OrderStatus
        let status: PaymentStatus
        let amount: DecimalText
        let currency: String
        let payBy: Timestamp?
        let failure: PaymentFailure?
        let actionURL: String?

        enum CodingKeys: String, CodingKey {
            case orderID = "order_id"
            case orderStatus = "order_status"
            case status
            case amount
            case currency
            case payBy = "pay_by"
            case failure
            case actionURL = "action_url"
        }
    }
}
