import Logging
import Metrics
import ShopModel

/// Everything of the payment of orders that the application is assembled from.
struct PaymentModule: StoreModule {
    /// Pays orders.
    let payments: PaymentService
    /// Gives money back.
    let refunds: RefundService
    /// Keeps people's cards.
    let cards: CardService
    /// Applies what the provider tells by itself.
    let events: EventService
    /// Reads what the provider has told and was not delivered.
    let watch: EventWatch
    private let controller: PaymentController
    private let pageController: PageController
    private let cardController: CardController
    private let deskController: PaymentDeskController

    /// Assembles the payment of a store's orders through a provider; `address` is where browsers
    /// reach the store.
    init(
        _ store: Store, provider: PaymentProvider, webhook: PaymentWebhook,
        address: PublicAddress, logger: Logger
    ) {
        let database = store.database
        let now = store.environment.now
        payments = PaymentService(
            database: database, provider: provider, now: now, logger: logger)
        refunds = RefundService(
            database: database, provider: provider.refunds, now: now, logger: logger)
        events = EventService(
            database: database, provider: provider, isLive: provider.isLive, now: now,
            lag: Meter(label: "payment_event_lag_seconds", factory: store.metrics),
            logger: logger)
        watch = EventWatch(
            database: database, provider: provider.events, events: events, now: now)
        controller = PaymentController(payments: payments, events: events, webhook: webhook)
        pageController = PageController(
            pages: PageService(
                database: database, payments: payments, address: address, now: now),
            formTargets: provider.pageOrigins)
        cards = CardService(
            database: database, provider: provider.cards, isTestMode: !provider.isLive,
            currency: store.settings.currency, now: now, logger: logger)
        cardController = CardController(cards: cards)
        deskController = PaymentDeskController(
            desk: PaymentDesk(
                database: database, payments: payments, refunds: refunds,
                answers: IdempotentAnswers(database: database, now: now), now: now))
    }

    var works: [PeriodicWork] {
        [PeriodicWork("read payment events", every: .seconds(30), run: watch.catchUp)]
    }

    var jobHandlers: [JobHandler] { refunds.jobHandlers + cards.jobHandlers }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
        pageController.addRoutes(to: routes)
        cardController.addRoutes(to: routes)
        deskController.addRoutes(to: routes)
    }
}
