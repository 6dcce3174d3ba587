import ShopModel

/// Puts the watches of a catalogue file into a store.
package struct StoreSeeding: Sendable {
    /// What became of the watches of the file.
    package struct Outcome: Hashable, Sendable {
        /// Whether the store was made for them.
        package let isNewStore: Bool
        /// How many were added.
        package let added: Int
        /// How many were there, by their model code, and stayed as they are.
        package let known: Int
    }

    private let store: MaintainedStore

    /// Seeds a store whose schema is current.
    package init(_ store: MaintainedStore) {
        self.store = store
    }

    /// Adds the watches that are not there; a new store is made where there is none.
    ///
    /// Throws ``StoreStartError/seedBroken(file:detail:)`` before anything is written.
    package func add(_ file: String) async throws -> Outcome {
        let seed = try CatalogueSeed(file: file)
        let time = store.environment.now()
        let founded = try await StoreFounder.found(
            store.database, .standard(currency: seed.currency, isTestMode: false),
            store.environment)
        return try await store.database.transaction { transaction in
            let settings = try StoreRepository().requireSettings(in: transaction)
            guard settings.currency == seed.currency else {
                throw StoreStartError.seedBroken(
                    file: file, detail: "the store's currency is \(settings.currency.code)")
            }
            let codes = try transaction.query("SELECT model_code FROM watches")
                .map { try $0.get("model_code", as: String.self) }
            let missing = seed.without(Set(codes))
            try WatchRepository().insert(
                missing, from: codes.count, at: time, in: transaction)
            return Outcome(
                isNewStore: founded != nil, added: missing.watches.count,
                known: seed.watches.count - missing.watches.count)
        }
    }
}
