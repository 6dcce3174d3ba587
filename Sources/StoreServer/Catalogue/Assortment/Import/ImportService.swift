import ShopModel

/// Takes prices, stock, places and facts of many watches from a table: all of it, or nothing.
struct ImportService: Sendable {
    private let database: any Database
    private let now: @Sendable () -> Timestamp
    private let watches = WatchRepository()

    init(_ store: Store) {
        database = store.database
        now = store.environment.now
    }

    /// Tells what the table would change, and what is wrong with it, without writing anything.
    func preview(_ table: CSVReader) async throws -> ImportReport {
        try await database.read { snapshot in
            try ImportPlan(table) { modelCode in
                try watches.find(modelCode: modelCode, in: snapshot).map {
                    try watches.adminWatch($0, in: snapshot)
                }
            }.report(isDryRun: true)
        }
    }

    /// Writes what the table changes; throws ``Problem`` that names every wrong line, `ean_taken`
    /// among them.
    func write(_ table: CSVReader, by actor: Actor) async throws -> ImportReport {
        let time = now()
        do {
            return try await database.transaction { transaction in
                let locked = try lock(table, in: transaction)
                let plan = try ImportPlan(table) { locked[$0] }
                try plan.requireNoErrors()
                for line in plan.lines.inLockOrder(of: \.current.watch.id)
                where !line.changes.isEmpty {
                    try write(line, by: actor, at: time, in: transaction)
                }
                return plan.report(isDryRun: false)
            }
        } catch DatabaseError.uniqueViolation(table: "watches", _) {
            throw Problem(.eanTaken, detail: "Two watches would have one article number.")
        }
    }

    /// Locks the watches of the table in the order of their ids and returns them by reference.
    private func lock(
        _ table: CSVReader, in transaction: Transaction
    ) throws -> [String: AdminWatch] {
        var ids: Set<WatchID> = []
        for line in table.lines {
            guard let modelCode = line[ImportColumn.key],
                let id = try watches.find(modelCode: modelCode, in: transaction)
            else { continue }
            ids.insert(id)
        }
        var locked: [String: AdminWatch] = [:]
        for id in ids.inLockOrder(of: \.self) {
            let watch = try watches.lock(id, in: transaction)
            locked[watch.watch.modelCode] = watch
        }
        return locked
    }

    private func write(
        _ line: ImportLine, by actor: Actor, at time: Timestamp, in transaction: Transaction
    ) throws {
        let watch = line.current.watch
        let former = WatchFacts(line.current)
        var details = line.facts.differences(from: former)
        details.compare("on_hand", line.current.onHand, line.stock)
        details.compare("position", watch.position, line.position)
        if line.facts != former {
            _ = try watches.update(
                line.facts, of: watch.id, version: watch.version, at: time, in: transaction)
        }
        if line.stock != line.current.onHand {
            try StockLedger().book(
                LedgerEntry(
                    watch: watch.id, pieces: line.stock - line.current.onHand,
                    reason: .adjustment, actor: actor, note: "import"),
                at: time, in: transaction)
        }
        try watches.place(
            [Reordering.Item(watch: watch.id, position: line.position)], in: transaction)
        transaction.audit(
            AuditEntry(
                "watch.import", by: actor, on: "watch:\(watch.id)", details: details.details))
    }
}
