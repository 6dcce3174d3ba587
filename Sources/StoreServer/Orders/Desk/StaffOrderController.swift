import HTTPTypes
import Hummingbird
import ShopModel

/// The routes of whoever looks after the orders.
struct StaffOrderController: Sendable {
    let orders: StaffOrderService
    let steps: StaffSteps
    let returns: ReturnService

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.staffOrders, list)
        routes.on(.staffOrder) { _, context in
            try .json(await orders.details(of: context.orderID()))
        }
        routes.on(.setOrderStatus, body: OrderStatusRequest.self) { body, _, context in
            try .json(
                await steps.move(context.orderID(), as: body, by: context.requirePrincipal()))
        }
        routes.on(.setOrderStatuses, body: OrderStatusesRequest.self) { body, _, context in
            try .json(await steps.move(body, by: context.requirePrincipal()))
        }
        routes.on(.addOrderNote, body: OrderNoteRequest.self) { body, _, context in
            let note = try await orders.addNote(
                body.text, to: context.orderID(), by: context.requirePrincipal().staffActor)
            return try .json(note, status: .created)
        }
        routes.on(.decideReturn, body: ReturnDecision.self) { body, _, context in
            try .json(
                await returns.decide(
                    body, on: context.returnID(), of: context.orderID(),
                    by: context.requirePrincipal().staffActor))
        }
    }

    /// The most lines of a table.
    private static let tableLimit = 100_000

    /// Answers a table where one is asked for, a page or, without its parameters, an array of all,
    /// as the web shop has it.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let filter = OrderFilter(&query)
        let page = query.page()
        try query.finish()
        if request.asksForCSV {
            let found = try await orders.orders(filter, limit: Self.tableLimit)
            return .csv(found.table, name: "orders")
        }
        if let page { return try .json(await orders.page(page, filter)) }
        return try .json(await orders.orders(filter))
    }
}

extension StoreRequestContext {
    /// Returns the return that the path names; text that is no id names nothing.
    fileprivate func returnID() throws(Problem) -> OrderReturnID {
        guard let id = parameters.get("return_id").flatMap({ OrderReturnID(text: $0) }) else {
            throw .notFound
        }
        return id
    }
}
