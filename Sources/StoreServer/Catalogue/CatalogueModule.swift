import ShopModel

/// Everything of the catalogue that the application is assembled from.
struct CatalogueModule: StoreModule {
    private let store: Store
    private let changes: ChangeService

    /// Assembles the catalogue of a store.
    init(_ store: Store) {
        self.store = store
        changes = ChangeService(database: store.database, now: store.environment.now)
    }

    var works: [PeriodicWork] {
        [
            PeriodicWork("forget removed watches", every: .seconds(3_600)) {
                try await changes.prune()
            }
        ]
    }

    func addRoutes(to routes: StoreRoutes) {
        let currency = store.settings.currency
        WatchController(
            catalogue: CatalogueService(database: store.database, currency: currency),
            cache: AnswerCache(following: store.database.changes), currency: currency
        ).addRoutes(to: routes)
        PictureController(
            pictures: PictureService(
                database: store.database, shelf: PictureShelf(resources: store.resources))
        ).addRoutes(to: routes)
        ChangeController(changes: changes).addRoutes(to: routes)
    }
}
