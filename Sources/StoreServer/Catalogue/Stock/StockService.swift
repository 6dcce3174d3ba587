import ShopModel

/// What staff do with the stock; each request that carries a key has its effect once.
struct StockService: Sendable {
    private let database: any Database
    private let answers: IdempotentAnswers
    private let watches = WatchRepository()

    init(database: any Database, answers: IdempotentAnswers) {
        self.database = database
        self.answers = answers
    }

    /// Sets how many of a watch are on hand.
    func set(
        _ request: StockRequest, of id: WatchID, by actor: Actor, key: KeyedRequest?
    ) async throws -> StoredAnswer {
        try await answers.run(key) { transaction, time in
            try StockSetting(
                watch: id, quantity: request.stockQuantity, actor: actor,
                expected: request.expectedOnHand
            ).apply(at: time, in: transaction)
            return try StoredAnswer(status: 200, watches.adminWatch(id, in: transaction))
        }
    }

    /// Adds pieces of a watch or takes them away.
    func adjust(
        _ request: StockAdjustmentRequest, of id: WatchID, by actor: Actor, key: KeyedRequest?
    ) async throws -> StoredAnswer {
        try await answers.run(key) { transaction, time in
            let current = try watches.lock(id, in: transaction)
            try StockChange(
                to: current.onHand + request.delta, of: current,
                expecting: request.expectedOnHand, actor: actor, note: request.reason,
                action: "stock.adjust"
            ).apply(at: time, in: transaction)
            return try StoredAnswer(status: 200, watches.adminWatch(id, in: transaction))
        }
    }

    /// Books a delivery: 201, or 200 for one whose number was booked before.
    func deliver(
        _ request: DeliveryRequest, by actor: Actor, key: KeyedRequest?
    ) async throws -> StoredAnswer {
        try await answers.run(key) { transaction, time in
            let delivery = try DeliveryBooking(request: request, actor: actor, time: time)
                .book(in: transaction)
            return try StoredAnswer(status: delivery.isRepeat ? 200 : 201, delivery)
        }
    }

    /// Returns a page of the ledger, the newest rows first.
    func page(
        _ page: PageRequest, of filter: MovementFilter
    ) async throws -> StockMovementPage {
        try await database.read { snapshot in
            let total = try filter.count(in: snapshot)
            let found = try page.offset(of: total).map { offset in
                try filter.movements(offset: offset, limit: page.limit, in: snapshot)
            }
            return StockMovementPage(
                movements: found ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
    }

    /// Returns the newest rows of the ledger, so many at most.
    func movements(_ filter: MovementFilter, limit: Int) async throws -> [StockMovement] {
        try await database.read { try filter.movements(offset: 0, limit: limit, in: $0) }
    }
}
