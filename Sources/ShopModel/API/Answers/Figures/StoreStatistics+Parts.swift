extension StoreStatistics {
    /// How many orders there are.
    package struct OrderCount: Hashable, Sendable, Codable {
        /// All of them.
        package var total: Int
        /// Those that wait for their payment.
        package var pending: Int

        /// Makes a count.
        package init(total: Int, pending: Int) {
            self.total = total
            self.pending = pending
        }

        enum CodingKeys: String, CodingKey {
            case total
            case pending
        }
    }

    /// How many accounts there are.
    package struct CustomerCount: Hashable, Sendable, Codable {
        /// Those of customers, not of staff, that were not deleted.
        package var total: Int

        /// Makes a count.
        package init(total: Int) {
            self.total = total
        }

        enum CodingKeys: String, CodingKey {
            case total
        }
    }

    /// What the store has taken.
    package struct Revenue: Hashable, Sendable, Codable {
        /// What was paid, less what has gone back.
        package var total: DecimalText

        /// Makes it from the amount.
        package init(total: DecimalText) {
            self.total = total
        }

        enum CodingKeys: String, CodingKey {
            case total
        }
    }

    /// How many watches there are.
    package struct WatchCount: Hashable, Sendable, Codable {
        /// All watches of the catalogue.
        package var total: Int
        /// Those of which few pieces can be bought, or none.
        package var lowStock: Int

        /// Makes a count.
        package init(total: Int, lowStock: Int) {
            self.total = total
            self.lowStock = lowStock
        }

        enum CodingKeys: String, CodingKey {
            case total
            case lowStock = "low_stock"
        }
    }

    /// One day, in UTC.
    package struct Day: Hashable, Sendable, Codable {
        /// The day: `2026-11-24`.
        package var day: String
        /// How many orders were placed.
        package var orders: Int
        /// What was paid that day, less what went back that day; it can be negative.
        package var revenue: DecimalText

        /// Makes a day from its figures.
        package init(day: String, orders: Int, revenue: DecimalText) {
            self.day = day
            self.orders = orders
            self.revenue = revenue
        }

        enum CodingKeys: String, CodingKey {
            case day
            case orders
            case revenue
        }
    }
}
