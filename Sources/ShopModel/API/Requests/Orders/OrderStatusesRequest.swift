/// Moves many orders to the same status, each by itself.
package struct OrderStatusesRequest: Hashable, Sendable {
    /// The orders.
    package var orderIDs: [OrderID]
    /// What is done to each of them.
    package var change: OrderStatusRequest

    /// Makes a request from its fields.
    package init(orderIDs: [OrderID], change: OrderStatusRequest) {
        self.orderIDs = orderIDs
        self.change = change
    }

    /// The fields on the wire: those of one order's request, and the orders.
    package static let fields = OrderStatusRequest.fields.adding(
        .required("order_ids", .list(of: .integer(1...Int64.max), count: 1...200)))

    enum CodingKeys: String, CodingKey {
        case orderIDs = "order_ids"
    }
}

extension OrderStatusesRequest: Codable {
    /// Reads the wire form, in which the change stands beside the orders.
    package init(from decoder: any Decoder) throws {
        change = try OrderStatusRequest(from: decoder)
        orderIDs = try decoder.container(keyedBy: CodingKeys.self)
            .decode([OrderID].self, forKey: .orderIDs)
    }

    /// Writes the wire form.
    package func encode(to encoder: any Encoder) throws {
        try change.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(orderIDs, forKey: .orderIDs)
    }
}
