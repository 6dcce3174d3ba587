import ServiceLifecycle

/// One part of the store, as the application is assembled from them.
protocol StoreModule: Sendable {
    /// What the part does as long as the server runs.
    var services: [any Service] { get }
    /// What the part does by itself, again and again.
    var works: [PeriodicWork] { get }
    /// What the part does after commits, by the kind of job.
    var jobHandlers: [JobHandler] { get }

    /// Puts the part's handlers on their routes.
    func addRoutes(to routes: StoreRoutes)
}

extension StoreModule {
    var services: [any Service] { [] }
    var works: [PeriodicWork] { [] }
    var jobHandlers: [JobHandler] { [] }
}
