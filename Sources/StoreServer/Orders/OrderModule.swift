import Logging
import ShopModel

/// Everything of the orders and their payment that the application is assembled from.
struct OrderModule: StoreModule {
    /// The routes of orders.
    let controller: OrderController
    /// The routes of the accounts' carts.
    let carts: CartController
    /// The routes of whoever looks after the orders.
    let desk: StaffOrderController
    /// The papers of orders.
    let receipts: ReceiptService
    /// How guests come to their orders.
    let guests: GuestAccess
    /// How orders are paid.
    let payment: PaymentModule
    /// What the worker does about orders.
    let upkeep: OrderUpkeep

    /// Assembles the orders of a store, which are paid through a provider; a test sets `races`.
    init(
        _ store: Store, provider: PaymentProvider, webhook: PaymentWebhook,
        address: PublicAddress, orderTokens: OrderTokenCodec,
        throttles: AccountThrottles = AccountThrottles(), races: RaceHook = .none,
        logger: Logger
    ) {
        let database = store.database
        let now = store.environment.now
        payment = PaymentModule(
            store, provider: provider, webhook: webhook, address: address, logger: logger)
        let payments = payment.payments
        let closing = OrderClosing(
            database: database, payments: payments, now: now, races: races)
        let returns = ReturnService(database: database, now: now, races: races)
        guests = GuestAccess(
            database: database, tokens: orderTokens, environment: store.environment,
            throttles: throttles)
        receipts = ReceiptService(database: database, now: now)
        controller = OrderController(
            orders: OrderService(database: database),
            placing: OrderPlacing(
                answers: IdempotentAnswers(database: database, now: now), races: races),
            closing: closing, addressing: OrderAddressing(database: database, now: now),
            returns: returns, guests: guests)
        carts = CartController(carts: CartService(database: database, now: now, races: races))
        desk = StaffOrderController(
            orders: StaffOrderService(database: database, now: now),
            steps: StaffSteps(database: database, closing: closing, now: now, races: races),
            returns: returns)
        upkeep = OrderUpkeep(
            database: database, closing: closing, payments: payments, now: now, logger: logger)
    }

    /// Assembles the orders of a store that is paid as it was set up, or by nobody.
    init(
        _ store: Store, payment: PaymentSetup?, address: PublicAddress,
        orderTokens: OrderTokenCodec, throttles: AccountThrottles = AccountThrottles(),
        logger: Logger
    ) {
        let storeID = store.identity.storeID
        let now = store.environment.now
        let provider = payment.map { payment in
            PaymentProvider.gateway(
                payment, storeID: storeID, returnURL: { address.returnURL })
        }
        // Without secrets no signature fits.
        let verifier = WebhookVerifier(
            secrets: payment?.webhookSecrets ?? [], now: { now().milliseconds / 1_000 })
        self.init(
            store, provider: provider ?? .none,
            webhook: .stripe(verifier, storeID: storeID), address: address,
            orderTokens: orderTokens, throttles: throttles,
            logger: logger)
    }

    var works: [PeriodicWork] { upkeep.works + payment.works }

    var jobHandlers: [JobHandler] { payment.jobHandlers }

    func addRoutes(to routes: StoreRoutes) {
        controller.addRoutes(to: routes)
        carts.addRoutes(to: routes)
        ReceiptController(receipts: receipts).addRoutes(to: routes)
        desk.addRoutes(to: routes)
        payment.addRoutes(to: routes)
    }
}
