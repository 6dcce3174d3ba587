import ShopModel

extension SalesReport {
    /// What the lines of a report as a table are.
    enum Table: String, CaseIterable, Sendable {
        case day, watch
    }

    /// Returns the report as a table, its first line the names of the columns.
    func table(by table: Table) -> CSVTable {
        switch table {
        case .day: dayTable
        case .watch: watchTable
        }
    }

    private var dayTable: CSVTable {
        var table = CSVTable(columns: [
            "day", "orders", "sales", "refunds", "revenue", "tax", "shipping", "currency",
        ])
        for day in days {
            table.append([
                .plain(day.day), .number(day.figures.orders), .plain(day.figures.sales.text),
                .plain(day.figures.refunds.text), .plain(day.figures.revenue.text),
                .plain(day.figures.tax.text), .plain(day.figures.shipping.text),
                .plain(currency),
            ])
        }
        return table
    }

    private var watchTable: CSVTable {
        var table = CSVTable(columns: [
            "watch_id", "model_code", "watch_name", "quantity", "sales", "currency",
        ])
        for watch in watches {
            table.append([
                .plain(watch.watchID.description), .text(watch.modelCode),
                .text(watch.watchName), .number(watch.quantity), .plain(watch.sales.text),
                .plain(currency),
            ])
        }
        return table
    }
}
