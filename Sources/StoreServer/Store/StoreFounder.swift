import FoundationEssentials
import ShopModel

/// Sets a new store up, and brings the settings of an old one up to date.
struct StoreFounder: Sendable {
    private let configuration: StoreConfiguration
    private let seed: CatalogueSeed?
    private let store = StoreRepository()

    /// Reads the catalogue file where the folder holds no store yet; throws
    /// ``StoreStartError/seedBroken(file:detail:)`` before anything is written.
    ///
    /// Whether a PostgreSQL database holds one is known later, when it is open.
    init(_ configuration: StoreConfiguration) throws(StoreStartError) {
        self.configuration = configuration
        if case .file = configuration.database,
            !StoreFolder.hasDatabase(at: configuration.dataFolder)
        {
            seed = try Self.seed(configuration)
        } else {
            seed = nil
        }
    }

    /// Returns the identity and the settings of the store in a database with a current schema.
    ///
    /// Several servers may find a new database at once: one of them founds the store.
    func prepare(_ database: some Database) async throws -> (StoreIdentity, StoreSettings) {
        if let identity = try await database.read({ try store.identity(in: $0) }) {
            try await SearchIndex().complete(database)
            return (identity, try await settings(in: database))
        }
        let seed = try self.seed ?? Self.seed(configuration)
        let settings = StoreSettings.standard(
            currency: seed.currency, isTestMode: configuration.isTestMode)
        let identity = try await Self.found(
            database, settings, configuration.environment, at: foundingTime, watches: seed)
        guard let identity else { return try await prepare(database) }
        return (identity, settings)
    }

    /// Makes a store in a database with a current schema and returns its identity; nil where there
    /// is one.
    ///
    /// It begins now where no time is given.
    static func found(
        _ database: some Database, _ settings: StoreSettings, _ environment: StoreEnvironment,
        at time: Timestamp? = nil, watches: CatalogueSeed? = nil
    ) async throws -> StoreIdentity? {
        let identity = StoreIdentity(
            storeID: environment.uuid().uuidString.lowercased(),
            epoch: environment.uuid().uuidString.lowercased())
        let time = time ?? environment.now()
        return try await database.transaction { transaction in
            let store = StoreRepository()
            guard try store.insert(identity, at: time, in: transaction) else { return nil }
            try store.update(settings, in: transaction)
            if let watches {
                try WatchRepository().insert(watches, from: 0, at: time, in: transaction)
            }
            return identity
        }
    }

    /// When the store began: a demo is a day older than its history.
    private var foundingTime: Timestamp {
        let now = configuration.environment.now()
        guard configuration.hasDemoAccounts else { return now }
        return now.advanced(bySeconds: -(DemoPlan.days + 1) * 24 * 3_600)
    }

    /// Returns the stored settings, after setting in them what the configuration decides.
    private func settings(in database: some Database) async throws -> StoreSettings {
        try await database.transaction { transaction in
            guard var settings = try store.settings(in: transaction)?.settings else {
                throw DatabaseError.other(code: 0, message: "the settings row is missing")
            }
            settings.isTestMode = configuration.isTestMode
            try store.update(settings, in: transaction)
            return settings
        }
    }

    private static func seed(
        _ configuration: StoreConfiguration
    ) throws(StoreStartError) -> CatalogueSeed {
        try CatalogueSeed(file: configuration.resources.catalogueFile)
    }
}
