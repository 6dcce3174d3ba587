import Logging
import ShopModel

/// Everything of the payment of orders that the application is assembled from.
struct PaymentModule: StoreModule {
    /// Pays orders.
    let payments: PaymentService
    /// Gives money back.
    let refunds: RefundService
    /// Applies what the provider tells by itself.
    let events: EventService
    private let controller: PaymentController

    /// Assembles the payment of a store's orders through a provider.
    init(_ store: Store, provider: PaymentProvider, webhook: PaymentWebhook, logger: Logger) {
        let now = store.environment.now
        payments = PaymentService(
            database: store.database, provider: provider, now: now, logger: logger)
        refunds = RefundService(
            database: store.database, provider: provider.refunds, now: now, logger: logger)
        events = EventService(
            database: store.database, provider: provider, isLive: provider.isLive, now: now,
            logger: logger)
        controller = PaymentController(payments: payments, events: events, webhook: webhook)
    }

    var jobHandlers: [JobHandler] { refunds.jobHandlers }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
    }
}
