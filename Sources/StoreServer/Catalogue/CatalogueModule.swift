import ShopModel

/// Everything of the catalogue that the application is assembled from.
struct CatalogueModule: StoreModule {
    private let store: Store
    private let changes: ChangeService
    private let subscriptions: SubscriptionService

    /// Assembles the catalogue of a store.
    init(_ store: Store, throttles: AccountThrottles) {
        self.store = store
        changes = ChangeService(database: store.database, now: store.environment.now)
        subscriptions = SubscriptionService(store, throttles: throttles)
    }

    var works: [PeriodicWork] {
        [
            PeriodicWork("forget removed watches", every: .seconds(3_600)) {
                try await changes.prune()
            },
            PeriodicWork("forget who was told of stock", every: .seconds(3_600)) {
                try await subscriptions.prune()
            },
        ]
    }

    func addRoutes(to routes: StoreRoutes) {
        addReadingRoutes(to: routes)
        SubscriptionController(subscriptions: subscriptions).addRoutes(to: routes)
        let assortment = AssortmentService(store)
        AdminWatchController(assortment: assortment, lowStock: store.settings.lowStock)
            .addRoutes(to: routes)
        AssortmentController(assortment: assortment, imports: ImportService(store))
            .addRoutes(to: routes)
        let answers = IdempotentAnswers(database: store.database, now: store.environment.now)
        StockController(stock: StockService(database: store.database, answers: answers))
            .addRoutes(to: routes)
    }

    /// Puts what anyone may read on its routes.
    private func addReadingRoutes(to routes: StoreRoutes) {
        let currency = store.settings.currency
        WatchController(
            catalogue: CatalogueService(database: store.database, currency: currency),
            cache: AnswerCache(following: store.database.catalogue), currency: currency
        ).addRoutes(to: routes)
        PictureController(
            pictures: PictureService(
                database: store.database, shelf: PictureShelf(resources: store.resources))
        ).addRoutes(to: routes)
        ChangeController(changes: changes).addRoutes(to: routes)
    }
}
