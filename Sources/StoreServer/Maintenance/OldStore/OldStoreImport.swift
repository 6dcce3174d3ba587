package import ShopModel

/// Takes over the tables of the store that ran on the Express backend.
///
/// Numbers of customers and orders stay, and so do hashes of passwords. Nothing that is here is
/// changed, so that it can be run again, when the old store has gone on meanwhile.
package struct OldStoreImport: Sendable {
    private let source: PostgresConfiguration
    private let currency: Currency

    /// Names the old store's database, and the currency of its prices, which it does not say.
    package init(from source: PostgresConfiguration, currency: Currency) {
        var source = source
        source.oldestServer = 90_600
        source.applicationName = "watchshop-server-command"
        self.source = source
        self.currency = currency
    }

    /// Takes everything over in one transaction and says what became of each row.
    ///
    /// A new store is made where there is none. The schema is current. Throws ``StoreStartError``
    /// or ``MaintenanceError``; then nothing was changed.
    package func run(into store: MaintainedStore) async throws -> TakeoverReport {
        let old = try await StoreStartError.naming(source.name) {
            try await PostgresDatabase(source, now: { .now }).read { try OldStoreRows(in: $0) }
        }
        let time = store.environment.now()
        return try await StoreStartError.naming(store.name) {
            _ = try await StoreFounder.found(
                store.database, .standard(currency: currency, isTestMode: false),
                store.environment)
            return try await store.database.transaction { transaction in
                let settings = try StoreRepository().requireSettings(in: transaction)
                var report = TakeoverReport()
                report.tables.append(
                    try OldWatches(currency: settings.currency, time: time)
                        .take(old.watches, in: transaction))
                report.tables.append(
                    try OldCustomers(time: time).take(old.customers, in: transaction))
                report.tables.append(
                    try OldOrders(settings: settings, time: time)
                        .take(old.orders, lines: old.lines, in: transaction))
                for (table, column) in [("customers", "customer_id"), ("orders", "order_id")] {
                    for statement in transaction.dialect.advanceIdentity(table, column) {
                        try transaction.execute(statement)
                    }
                }
                return report
            }
        }
    }
}
