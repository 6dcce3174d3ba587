import ShopModel

/// An open store: its folder, its rows and what it was set up with.
struct Store: Sendable {
    /// The folder, held until the store is let go of.
    let folder: StoreFolder
    /// The rows.
    let database: any Database
    /// Which store it is.
    let identity: StoreIdentity
    /// The settings that it runs with, which are also the stored ones.
    let settings: StoreSettings
    /// The files that came with the program.
    let resources: StoreResources
    /// The clock and the source of ids.
    let environment: StoreEnvironment
    /// What is counted and measured while it is open.
    let metrics = MetricsRegistry()

    /// Opens the store of a folder, or makes a new one with the watches of the catalogue file.
    ///
    /// The file is read before anything is written, and all rows of a new store are one
    /// transaction: where it throws ``StoreStartError``, no half of a store is left behind.
    static func open(_ configuration: StoreConfiguration) async throws -> Store {
        let environment = configuration.environment
        let founder = try StoreFounder(configuration)
        let folder = try StoreFolder(at: configuration.dataFolder)
        let name = configuration.database.name(in: folder)
        return try await StoreStartError.naming(name) {
            let database = try await configuration.database.open(in: folder, environment)
            let (identity, settings) = try await founder.prepare(database)
            let store = Store(
                folder: folder, database: database, identity: identity, settings: settings,
                resources: configuration.resources, environment: environment)
            store.metrics.observe(database)
            return store
        }
    }
}
