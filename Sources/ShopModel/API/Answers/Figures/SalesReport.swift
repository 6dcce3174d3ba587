/// What a store sold in a time, by days in UTC.
///
/// Amounts are in the store's currency.
package struct SalesReport: Hashable, Sendable, Codable {
    /// The first day: `2026-11-01`.
    package var from: String
    /// The last day, which belongs to it.
    package var to: String
    /// The store's currency by its ISO 4217 code.
    package var currency: String
    /// All days together.
    package var totals: Figures
    /// Each day on which something happened, the oldest first.
    package var days: [Day]
    /// Each watch that was paid in this time, most pieces first.
    package var watches: [WatchSales]

    /// Makes a report from its figures.
    package init(
        from: String, to: String, currency: String, totals: Figures, days: [Day],
        watches: [WatchSales]
    ) {
        self.from = from
        self.to = to
        self.currency = currency
        self.totals = totals
        self.days = days
        self.watches = watches
    }

    enum CodingKeys: String, CodingKey {
        case from
        case to
        case currency
        case totals
        case days
        case watches
    }

    /// The figures of a day, or of several.
    package struct Figures: Hashable, Sendable, Codable {
        /// How many orders were paid.
        package var orders: Int
        /// What was paid, tax and shipping included.
        package var sales: DecimalText
        /// What went back.
        package var refunds: DecimalText
        /// What was paid, less what went back.
        package var revenue: DecimalText
        /// The tax in what was paid.
        package var tax: DecimalText
        /// The shipping in what was paid.
        package var shipping: DecimalText

        /// Makes figures.
        package init(
            orders: Int, sales: DecimalText, refunds: DecimalText, revenue: DecimalText,
            tax: DecimalText, shipping: DecimalText
        ) {
            self.orders = orders
            self.sales = sales
            self.refunds = refunds
            self.revenue = revenue
            self.tax = tax
            self.shipping = shipping
        }

        enum CodingKeys: String, CodingKey {
            case orders
            case sales
            case refunds
            case revenue
            case tax
            case shipping
        }
    }

    /// The figures of one day.
    package struct Day: Hashable, Sendable, Codable {
        /// The day: `2026-11-24`.
        package var day: String
        /// Its figures.
        package var figures: Figures

        /// Makes a day from its figures.
        package init(day: String, figures: Figures) {
            self.day = day
            self.figures = figures
        }

        /// Reads the day and its figures, which stand side by side.
        package init(from decoder: any Decoder) throws {
            day = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .day)
            figures = try Figures(from: decoder)
        }

        /// Writes the day and its figures side by side.
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(day, forKey: .day)
            try figures.encode(to: encoder)
        }

        enum CodingKeys: String, CodingKey {
            case day
        }
    }
}
