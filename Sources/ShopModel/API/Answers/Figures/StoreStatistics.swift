/// How a store does, for its staff.
///
/// Amounts are in the store's currency.
package struct StoreStatistics: Hashable, Sendable, Codable {
    /// The store's currency by its ISO 4217 code.
    package var currency: String
    /// The orders.
    package var orders: OrderCount
    /// The accounts of customers.
    package var customers: CustomerCount
    /// What was paid, less what has gone back.
    package var revenue: Revenue
    /// The watches.
    package var watches: WatchCount
    /// The last 90 days, the oldest first, today in UTC last; a day without orders is there too.
    package var series: [Day]
    /// How many orders stand so, by status.
    package var byStatus: [String: Int]
    /// The watches of which most pieces were paid, at most ten.
    package var topWatches: [WatchSales]
    /// What all pieces on hand cost at their prices.
    package var stockValue: DecimalText
    /// How many orders somebody must look at.
    package var needsAttention: Int

    /// Makes statistics from all of their figures.
    package init(
        currency: String, orders: OrderCount, customers: CustomerCount, revenue: Revenue,
        watches: WatchCount, series: [Day], byStatus: [String: Int], topWatches: [WatchSales],
        stockValue: DecimalText, needsAttention: Int
    ) {
        self.currency = currency
        self.orders = orders
        self.customers = customers
        self.revenue = revenue
        self.watches = watches
        self.series = series
        self.byStatus = byStatus
        self.topWatches = topWatches
        self.stockValue = stockValue
        self.needsAttention = needsAttention
    }

    enum CodingKeys: String, CodingKey {
        case currency
        case orders
        case customers
        case revenue
        case watches
        case series
        case byStatus = "by_status"
        case topWatches = "top_watches"
        case stockValue = "stock_value"
        case needsAttention = "needs_attention"
    }
}
