/// The token that opens a guest's order.
package struct OrderTokenAnswer: Hashable, Sendable, Codable {
    /// The order.
    package var orderID: OrderID
    /// Goes into `Authorization: Bearer` of the routes of that order.
    package var accessToken: String
    /// Until when it is good.
    package var expiresAt: Timestamp

    /// Makes an answer from its facts.
    package init(orderID: OrderID, accessToken: String, expiresAt: Timestamp) {
        self.orderID = orderID
        self.accessToken = accessToken
        self.expiresAt = expiresAt
    }

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case accessToken = "access_token"
        case expiresAt = "expires_at"
    }
}
