/// What became of one order of many: the order, or why it stays as it is.
package struct OrderStatusResult: Hashable, Sendable, Codable {
    /// The order's id.
    package var orderID: OrderID
    /// The order as it is now; nil where it was refused.
    package var order: Order?
    /// Why it was refused; nil where it was not.
    package var problem: Problem?

    /// Makes a result from its facts.
    package init(orderID: OrderID, order: Order? = nil, problem: Problem? = nil) {
        self.orderID = orderID
        self.order = order
        self.problem = problem
    }

    enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case order
        case problem
    }
}

/// What became of each of many orders, in the order of the request.
package struct OrderStatusResults: Hashable, Sendable, Codable {
    /// A result for each order.
    package var results: [OrderStatusResult]

    /// Makes an answer from its results.
    package init(results: [OrderStatusResult]) {
        self.results = results
    }

    enum CodingKeys: String, CodingKey {
        case results
    }
}
