import Hummingbird
import ShopModel

/// Answers the routes by which staff look at the catalogue.
struct AdminWatchController: Sendable {
    private let assortment: AssortmentService
    private let lowStock: Int

    /// Takes the mark at or below which a stock is low.
    init(assortment: AssortmentService, lowStock: Int) {
        self.assortment = assortment
        self.lowStock = lowStock
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.adminWatches, list)
        routes.on(.adminWatch) { request, context in
            try .owned(await assortment.watch(context.watchID()), for: request)
        }
    }

    /// Answers the bare array, as the web shop reads it, a page, or a table.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        var filter = WatchFilter(
            brand: query.text("brand", upTo: 200),
            terms: query.text("search", upTo: 200).map(SearchTerms.sought))
        if query.flag("low_stock") { filter.lowStockMark = lowStock }
        let watches = WatchQuery(filter: filter, sort: query.watchSort())
        let page = query.page()
        try query.finish()
        if request.asksForCSV {
            return .csv(Self.table(of: try await assortment.all(watches)), name: "watches")
        }
        guard let page else { return try .owned(await assortment.all(watches), for: request) }
        return try .owned(await assortment.page(page, of: watches), for: request)
    }

    private static func table(of watches: [AdminWatch]) -> CSVTable {
        var table = CSVTable(columns: [
            ImportColumn.key, "watch_id", "watch_name", "brand", "collection", "category", "ean",
            "price", "currency", "stock", "reserved", "available", "position", "version",
            "description",
        ])
        for watch in watches {
            let facts = watch.watch
            table.append([
                .text(facts.modelCode), .plain(facts.id.description), .text(facts.name),
                .text(facts.brand), .text(facts.collection), .text(facts.category.rawValue),
                .text(watch.ean), .plain(facts.price.decimalText),
                .plain(facts.price.currency.code), .number(watch.onHand),
                .number(watch.reserved), .number(facts.stockQuantity),
                .number(facts.position), .number(facts.version), .text(facts.description),
            ])
        }
        return table
    }
}
