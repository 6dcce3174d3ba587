extension Route {
    /// The catalogue as staff see it: all of it, a page, or a table for a spreadsheet.
    package static let adminWatches = Route(
        .get, "/api/v1/admin/watches", .staff,
        query: ["search", "brand", "low_stock", "sort", "page", "limit"], scope: .stockRead)
    /// One watch as staff see it.
    package static let adminWatch = Route(
        .get, "/api/v1/admin/watches/:watch_id", .staff, scope: .stockRead)
    /// Sets how many are on hand.
    package static let setStock = Route(
        .put, "/api/v1/admin/watches/:watch_id/stock", .staff, body: StockRequest.fields,
        scope: .stockWrite)
    /// Adds pieces or takes them away.
    package static let adjustStock = Route(
        .post, "/api/v1/admin/watches/:watch_id/stock-adjustments", .staff,
        body: StockAdjustmentRequest.fields, scope: .stockWrite)
    /// Books a delivery, as JSON or, with its `number` in the query, as CSV.
    package static let deliveries = Route(
        .post, "/api/v1/admin/deliveries", .staff, body: DeliveryRequest.fields,
        query: ["number"], scope: .stockWrite)
    /// The stock's ledger: a page, or a table for a spreadsheet.
    package static let stockMovements = Route(
        .get, "/api/v1/admin/stock-movements", .staff,
        query: ["watch_id", "reason", "from", "to", "page", "limit"], scope: .stockRead)

    /// The routes of whoever looks after the stock.
    package static let stock = [
        adminWatches, adminWatch, setStock, adjustStock, deliveries, stockMovements,
    ]
}
