/// What a script's token can be for.
package enum TokenScope: String, Hashable, Sendable, Codable, CaseIterable {
    /// Watches as the store's staff sees them, and the stock's ledger.
    case stockRead = "stock:read"
    /// Deliveries and adjustments of stock.
    case stockWrite = "stock:write"
    /// Facts, prices, pictures and the order of the catalogue.
    case catalogueWrite = "catalogue:write"
    /// Everyone's orders.
    case ordersRead = "orders:read"
    /// Steps of orders: shipping, delivery, notes.
    case ordersWrite = "orders:write"
    /// Everyone's accounts, without changing them.
    case customersRead = "customers:read"
    /// Statistics and reports.
    case reportsRead = "reports:read"
    /// The audit log.
    case auditRead = "audit:read"
    /// The work after commits.
    case jobsRead = "jobs:read"
    /// Trying such work again.
    case jobsWrite = "jobs:write"
}
