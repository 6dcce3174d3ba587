import ShopModel

/// What the store's managers do with the watches of the catalogue.
///
/// Each change is one transaction with its row of the audit log.
struct AssortmentService: Sendable {
    private let database: any Database
    private let currency: Currency
    private let environment: StoreEnvironment
    private let watches = WatchRepository()

    init(_ store: Store) {
        database = store.database
        currency = store.settings.currency
        environment = store.environment
    }

    /// Returns the watches of a query as staff see them.
    func all(_ query: WatchQuery) async throws -> [AdminWatch] {
        try await database.read { try watches.adminWatches(query, in: $0) }
    }

    /// Returns a page of the watches of a query; beyond the last one it is empty.
    func page(_ page: PageRequest, of query: WatchQuery) async throws -> AdminWatchPage {
        try await database.read { snapshot in
            let total = try watches.count(query.filter, in: snapshot)
            let found = try page.offset(of: total).map { offset in
                try watches.adminWatches(query, offset: offset, limit: page.limit, in: snapshot)
            }
            return AdminWatchPage(
                watches: found ?? [], total: total, page: page.number,
                pages: page.pages(of: total))
        }
    }

    /// Returns a watch; throws `not_found`.
    func watch(_ id: WatchID) async throws -> AdminWatch {
        try await database.read { try watches.adminWatch(id, in: $0) }
    }

    /// Adds a watch at the end of the store's order, or brings the removed one of that reference
    /// back.
    ///
    /// Throws ``Problem`` for wrong fields, and `model_code_taken` or `ean_taken`.
    func create(_ request: WatchRequest, by actor: Actor) async throws -> AdminWatch {
        let facts = try WatchFacts(new: request, currency: currency)
        try requireCurrency(of: request)
        let (newID, time) = (WatchID(environment.uuid()), environment.now())
        return try await writing { transaction in
            let id = try watches.revive(facts, at: time, in: transaction) ?? newID
            if id == newID {
                let position = try watches.endOfOrder(in: transaction)
                try watches.insert(facts, id: id, position: position, at: time, in: transaction)
            }
            transaction.audit(
                AuditEntry(
                    "watch.create", by: actor, on: "watch:\(id)",
                    details: facts.differences(from: nil).details))
            if let quantity = request.stockQuantity {
                try StockSetting(watch: id, quantity: quantity, actor: actor)
                    .apply(at: time, in: transaction)
            }
            return try watches.adminWatch(id, in: transaction)
        }
    }

    /// Changes facts of a watch, and its stock where the request says so.
    ///
    /// Throws ``Problem`` for wrong fields, `not_found`, `precondition_failed` where the watch has
    /// another version than the expected one, `model_code_taken` and `ean_taken`.
    func update(
        _ id: WatchID, _ request: WatchRequest, expecting version: Int64?, by actor: Actor
    ) async throws -> AdminWatch {
        try requireCurrency(of: request)
        let time = environment.now()
        return try await writing { transaction in
            let current = try lock(id, expecting: version, in: transaction)
            let former = WatchFacts(current)
            var facts = former
            try facts.apply(request)
            try write(facts, over: former, of: current.watch, by: actor, at: time, in: transaction)
            if let quantity = request.stockQuantity {
                try StockSetting(watch: id, quantity: quantity, actor: actor)
                    .apply(at: time, in: transaction)
            }
            return try watches.adminWatch(id, in: transaction)
        }
    }

    /// Takes a watch out of the catalogue; throws `not_found` and `precondition_failed`.
    func remove(_ id: WatchID, expecting version: Int64?, by actor: Actor) async throws {
        let time = environment.now()
        try await database.transaction { transaction in
            let current = try lock(id, expecting: version, in: transaction)
            try watches.remove(id, at: time, in: transaction)
            transaction.audit(
                AuditEntry(
                    "watch.remove", by: actor, on: "watch:\(id)",
                    details: [
                        "model_code": current.watch.modelCode,
                        "watch_name": current.watch.name, "on_hand": String(current.onHand),
                    ]))
        }
    }

    /// Puts a picture in the place of the one that a watch has; throws `not_found` and
    /// `precondition_failed`.
    func setPicture(
        _ png: [UInt8], of id: WatchID, expecting version: Int64?, by actor: Actor
    ) async throws -> AdminWatch {
        let time = environment.now()
        let tag = EntityTag(of: png)
        return try await database.transaction { transaction in
            _ = try lock(id, expecting: version, in: transaction)
            let imageVersion = try watches.countImage(of: id, at: time, in: transaction)
            try PictureRepository().write(
                Picture(bytes: png, tag: tag, version: imageVersion), of: id, at: time,
                in: transaction)
            transaction.audit(
                AuditEntry(
                    "watch.picture", by: actor, on: "watch:\(id)",
                    details: [
                        "image_version.before": String(imageVersion - 1),
                        "image_version.after": String(imageVersion), "bytes": String(png.count),
                    ]))
            return try watches.adminWatch(id, in: transaction)
        }
    }

    /// Moves a watch to another place of the store's order; throws `not_found`.
    func move(
        _ id: WatchID, to place: WatchOrderRequest.Place, by actor: Actor
    ) async throws -> AdminWatch {
        try await database.transaction { transaction in
            try watches.lockOrder(in: transaction)
            let before = try watches.adminWatch(id, in: transaction).watch.position
            let order = try watches.order(in: transaction)
            guard let moves = Reordering(order).moves(id, to: place) else {
                throw Problem(invalid: [
                    FieldError(pointer: "#/\(place.name)", detail: "is no watch of the catalogue")
                ])
            }
            try watches.place(moves, in: transaction)
            let moved = try watches.adminWatch(id, in: transaction)
            if !moves.isEmpty {
                transaction.audit(
                    AuditEntry(
                        "watch.move", by: actor, on: "watch:\(id)",
                        details: [
                            "position.before": String(before),
                            "position.after": String(moved.watch.position),
                            "moved": String(moves.count),
                        ]))
            }
            return moved
        }
    }

    /// Writes facts that differ from the former ones, with their audit row.
    private func write(
        _ facts: WatchFacts, over former: WatchFacts, of watch: Watch, by actor: Actor,
        at time: Timestamp, in transaction: Transaction
    ) throws {
        guard facts != former else { return }
        let version = try watches.update(
            facts, of: watch.id, version: watch.version, at: time, in: transaction)
        guard version != nil else {
            throw Problem.preconditionFailed(expected: watch.version, actual: watch.version + 1)
        }
        transaction.audit(
            AuditEntry(
                "watch.update", by: actor, on: "watch:\(watch.id)",
                details: facts.differences(from: former).details))
    }

    private func lock(
        _ id: WatchID, expecting version: Int64?, in transaction: Transaction
    ) throws -> AdminWatch {
        let watch = try watches.lock(id, in: transaction)
        if let version, version != watch.watch.version {
            throw Problem.preconditionFailed(expected: version, actual: watch.watch.version)
        }
        return watch
    }

    private func requireCurrency(of request: WatchRequest) throws(Problem) {
        guard let code = request.currency, code != currency.code else { return }
        throw Problem(invalid: [
            FieldError(pointer: "#/currency", detail: "must be \(currency.code)")
        ])
    }

    /// Runs a transaction and says in words what a unique column refused.
    private func writing(
        _ body: @Sendable (Transaction) throws -> AdminWatch
    ) async throws -> AdminWatch {
        do {
            return try await database.transaction(body)
        } catch DatabaseError.uniqueViolation(table: "watches", let columns) {
            guard columns.contains("ean") else {
                throw Problem(.modelCodeTaken, detail: "Another watch has the reference.")
            }
            throw Problem(.eanTaken, detail: "Another watch has the article number.")
        }
    }
}
