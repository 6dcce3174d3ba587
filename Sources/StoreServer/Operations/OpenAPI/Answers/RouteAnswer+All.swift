import ShopModel

extension RouteAnswer {
    /// The answers of all routes; a route without one fails a test.
    static let all: [Route: RouteAnswer] = [
        operations, catalogue, accounts, carts, orders, payment, staff, staffOrders, people, stock,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// The answers to whoever watches over the process.
    static let operations: [Route: RouteAnswer] = [
        .health: .json("Tells that the process serves, and which store it is", HealthAnswer.self),
        .ready: .json("Tells whether the store can take requests", ReadyAnswer.self)
            .or(.json("Tells which check failed", ReadyAnswer.self, status: 503)),
        .metrics: .media("Counts and measurements for Prometheus", "text/plain"),
        .openAPI: .media("This document", "application/json"),
        .apiDocs: .media("This document as a page", "text/html"),
    ]
}
