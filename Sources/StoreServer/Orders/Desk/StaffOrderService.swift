import ShopModel

/// What the store's staff sees of orders, and writes beside them.
struct StaffOrderService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp

    init(database: any Database, now: @escaping @Sendable () -> Timestamp) {
        self.database = database
        self.now = now
    }

    /// Returns the orders that a filter finds, the newest first.
    func orders(_ filter: OrderFilter, limit: Int = .max) async throws -> [StaffOrder] {
        try await database.read {
            try StaffOrderRepository().orders(filter, limit: limit, in: $0)
        }
    }

    /// Returns a page of the orders; beyond the last page it is empty.
    func page(_ page: PageRequest, _ filter: OrderFilter) async throws -> StaffOrderPage {
        try await database.read { snapshot in
            let orders = StaffOrderRepository()
            let total = try orders.count(filter, in: snapshot)
            let found = try page.offset(of: total).map { offset in
                try orders.orders(filter, offset: offset, limit: page.limit, in: snapshot)
            }
            return StaffOrderPage(
                orders: found ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
    }

    /// Returns an order with everything that the store knows of it.
    func details(of id: OrderID) async throws -> StaffOrderDetails {
        try await database.read { snapshot in
            guard let summary = try StaffOrderRepository().order(id, in: snapshot) else {
                throw Problem.notFound
            }
            let row = try snapshot.first(
                "SELECT receipt_number FROM orders WHERE order_id = $1", [id])
            return StaffOrderDetails(
                summary: summary,
                events: try OrderEventRepository().list(
                    of: id, withActors: true, in: snapshot),
                notes: try OrderNoteRepository().list(of: id, in: snapshot),
                attempts: try AttemptRepository().list(of: id, in: snapshot).map(\.record),
                refunds: try RefundRepository().list(of: id, in: snapshot),
                returns: try ReturnRepository().list(of: id, in: snapshot),
                receiptNumber: try row?.get("receipt_number"))
        }
    }

    /// Writes a note beside an order.
    func addNote(_ text: String, to id: OrderID, by actor: Actor) async throws -> OrderNote {
        let time = now()
        return try await database.transaction { transaction in
            _ = try OrderRepository().require(id, in: transaction)
            let note = try OrderNoteRepository().insert(
                text, on: id, by: actor, at: time, in: transaction)
            transaction.audit(
                AuditEntry(
                    "order.note", by: actor, on: "order:\(id)", details: ["note": "\(note.id)"]))
            return note
        }
    }
}
