import Hummingbird
import ShopModel

/// Answers the routes of whoever looks after the stock.
struct StockController: Sendable {
    /// The most rows of the ledger in one table.
    private static let tableLimit = 100_000
    private static let deliveryBytes = 256 * 1024
    private static let deliveryLines = 1_000

    private let stock: StockService

    init(stock: StockService) {
        self.stock = stock
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.setStock, body: StockRequest.self) { body, request, context in
            let actor = try context.staffActor()
            return try .stored(
                await stock.set(
                    body, of: context.watchID(), by: actor,
                    key: KeyedRequest(request, owner: actor.text, body: body)))
        }
        routes.on(.adjustStock, body: StockAdjustmentRequest.self) { body, request, context in
            let actor = try context.staffActor()
            return try .stored(
                await stock.adjust(
                    body, of: context.watchID(), by: actor,
                    key: KeyedRequest(request, owner: actor.text, body: body)))
        }
        routes.on(.deliveries, deliver)
        routes.on(.stockMovements, list)
    }

    @Sendable private func deliver(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let actor = try context.staffActor()
        let body = try await delivery(in: request, context.query)
        return try .stored(
            await stock.deliver(
                body, by: actor, key: KeyedRequest(request, owner: actor.text, body: body)))
    }

    /// Reads a delivery from JSON, or from a table and its number from the query.
    private func delivery(
        in request: Request, _ query: QueryParameters
    ) async throws -> DeliveryRequest {
        var query = query
        guard request.hasCSV else {
            if query.text("number") != nil { query.note("number", "belongs into the body") }
            try query.finish()
            return try await JSONBodyReader(
                fields: DeliveryRequest.fields, limit: Self.deliveryBytes
            ).read(DeliveryRequest.self, from: request)
        }
        let number = query.text("number", upTo: 60)
        if number == nil, query.text("number") == nil { query.note("number", "is required") }
        try query.finish()
        guard let number else { throw Problem.notFound }
        let table = try await request.readCSV(
            bytes: Self.deliveryBytes, lines: Self.deliveryLines)
        return try DeliveryRequest(number: number, table: table)
    }

    /// Answers a page, or a table.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        var filter = MovementFilter(start: query.time("from"), end: query.time("to"))
        if let text = query.text("watch_id") {
            filter.watch = WatchID(text: text)
            if filter.watch == nil { query.note("watch_id", "must be a UUID") }
        }
        if let word = query.text("reason") {
            filter.reason = StockMovement.Reason(rawValue: word)
            let words = StockMovement.Reason.allCases.map(\.rawValue).joined(separator: ", ")
            if filter.reason == nil { query.note("reason", "must be one of \(words)") }
        }
        let page = query.page()
        try query.finish()
        if request.asksForCSV {
            let movements = try await stock.movements(filter, limit: Self.tableLimit)
            return .csv(Self.table(of: movements), name: "stock-movements")
        }
        return try .owned(await stock.page(page ?? PageRequest(), of: filter), for: request)
    }

    private static func table(of movements: [StockMovement]) -> CSVTable {
        var table = CSVTable(columns: [
            "movement_id", "created_at", "model_code", "watch_name", "quantity_change", "reason",
            "reference", "actor", "note",
        ])
        for movement in movements {
            table.append([
                .number(movement.id), .plain(movement.createdAt.text), .text(movement.modelCode),
                .text(movement.watchName), .number(movement.quantityChange),
                .text(movement.reason.rawValue), .text(movement.reference), .text(movement.actor),
                .text(movement.note),
            ])
        }
        return table
    }
}
