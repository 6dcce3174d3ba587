import ServiceLifecycle

/// Everything of the streams of events that the application is assembled from.
struct EventModule: StoreModule {
    /// What the streams tell, once the server runs.
    let feed: EventFeed
    private let controller: EventController

    /// Assembles the streams of a store.
    init(_ store: Store, authenticator: some Authenticator) {
        feed = EventFeed(database: store.database)
        let seats = EventSeats()
        store.metrics.observe("event_streams") { Double(seats.taken) }
        controller = EventController(
            feed: feed, seats: seats, database: store.database,
            authenticator: authenticator)
    }

    var services: [any Service] { [feed] }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
    }
}
