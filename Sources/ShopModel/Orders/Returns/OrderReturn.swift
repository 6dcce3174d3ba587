/// A shopper's wish to give some of an order back, and what became of it.
package struct OrderReturn: Hashable, Sendable, Codable {
    /// Names it at its store.
    package var id: OrderReturnID
    /// The order.
    package var orderID: OrderID
    /// What comes back.
    package var lines: [WatchQuantity]
    /// Why, in the shopper's words.
    package var reason: String
    /// Where it stands.
    package var status: OrderReturnStatus
    /// Whether the pieces went back on the shelf.
    package var isRestocked: Bool
    /// When it was asked for.
    package var createdAt: Timestamp
    /// When the store decided; nil before.
    package var decidedAt: Timestamp?

    /// Makes a return from its facts.
    package init(
        id: OrderReturnID, orderID: OrderID, lines: [WatchQuantity], reason: String,
        status: OrderReturnStatus, isRestocked: Bool, createdAt: Timestamp, decidedAt: Timestamp?
    ) {
        self.id = id
        self.orderID = orderID
        self.lines = lines
        self.reason = reason
        self.status = status
        self.isRestocked = isRestocked
        self.createdAt = createdAt
        self.decidedAt = decidedAt
    }

    enum CodingKeys: String, CodingKey {
        case id = "return_id"
        case orderID = "order_id"
        case lines
        case reason
        case status
        case isRestocked = "restocked"
        case createdAt = "created_at"
        case decidedAt = "decided_at"
    }
}

/// Names a return at its store.
package typealias OrderReturnID = NumberIdentifier<OrderReturn>
