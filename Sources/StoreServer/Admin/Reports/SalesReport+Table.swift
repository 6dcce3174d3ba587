import ShopModel

extension SalesReport {
    /// What the lines of a report as a table are.
    enum Table: String, CaseIterable, Sendable {
        case day, watch
    }

    /// Returns the report as a table, its first line the names of the columns.
    func table(by table: Table) -> CSVTable {
        switch table {
        case .day:
            CSVTable(
                ["day", "orders", "sales", "refunds", "revenue", "tax", "shipping", "currency"],
                days.map { day in
                    [
                        day.day, String(day.figures.orders), day.figures.sales.text,
                        day.figures.refunds.text, day.figures.revenue.text,
                        day.figures.tax.text, day.figures.shipping.text, currency,
                    ]
                })
        case .watch:
            CSVTable(
                ["watch_id", "model_code", "watch_name", "quantity", "sales", "currency"],
                watches.map { watch in
                    [
                        watch.watchID.description, watch.modelCode, watch.watchName,
                        String(watch.quantity), watch.sales.text, currency,
                    ]
                })
        }
    }
}
