package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
import ShopModel

/// Opens the store and assembles its server: the only assembly, for the program and for tests.
///
/// `onServerRunning` is called with the port once requests are answered. Throws
/// ``StoreStartError`` where the store cannot be opened.
package func buildApplication(
    _ configuration: StoreConfiguration, logger: Logger,
    onServerRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) async throws -> some ApplicationProtocol {
    let store = try await Store.open(configuration)
    let address = PublicAddress(host: configuration.host, origin: configuration.publicURL)
    let lanes = HashingLanes.standard()
    store.metrics.observe("password_hashing_queue") { Double(lanes.depth) }
    let accounts = try await AccountModule(
        store, hasher: .argon2id(.standard, lanes: lanes),
        throttles: configuration.accountThrottles)
    if configuration.isProduction { try await DemoAccounts.requireNone(in: store.database) }
    if configuration.hasDemoAccounts {
        let demo = try await DemoAccounts.seed(with: accounts.accounts, in: store.database)
        try await DemoHistory(
            store, accounts: demo, unusablePassword: PasswordHasher.argon2id().decoy
        ).write()
    }
    let orders = OrderModule(
        store, payment: configuration.payment, address: address,
        orderTokens: accounts.orderTokens, throttles: configuration.accountThrottles,
        logger: logger)
    let mail = try await MailModule(
        store, setup: configuration.mail,
        sources: LetterSources(resets: accounts.resets, guests: orders.guests), address: address,
        logger: logger)
    let parts = try standardModules(
        of: store, accounts: accounts, orders: orders, throttles: configuration.accountThrottles,
        metricsToken: configuration.metricsToken)
    let modules = parts + [mail]
    let certificate = try configuration.tls.map(ServerCertificate.init)
    let works = modules.flatMap(\.works) + [certificate?.renewal(logger)].compactMap(\.self)
    let router = buildRouter(
        store, modules: modules, authenticator: accounts.authenticator,
        configuration: configuration)
    return Application(
        router: router,
        server: try .store(configuration.limits, certificate),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(
                configuration.limits.connections)),
        services: modules.flatMap(\.services) + [
            Worker(works, clock: ContinuousClock(), logger: logger),
            JobRunner(
                modules.flatMap(\.jobHandlers), database: store.database,
                clock: ContinuousClock(), now: store.environment.now, logger: logger),
        ],
        onServerRunning: { channel in
            let port = channel.localAddress?.port ?? configuration.port
            address.listen(on: port)
            await onServerRunning(port)
        },
        logger: logger)
}

/// Returns every part of a store.
func standardModules(
    of store: Store, accounts: AccountModule, orders: OrderModule,
    throttles: AccountThrottles = AccountThrottles(), metricsToken: Secret? = nil
) throws -> [any StoreModule] {
    [
        OperationsController(store: store, metricsToken: metricsToken), try OpenAPIController(),
        CatalogueModule(store, throttles: throttles), accounts, orders, JobModule(store),
        FiguresModule(store),
        EventModule(store, authenticator: accounts.authenticator),
    ]
}

/// Puts the middleware and the handlers of every part on a router.
func buildRouter(
    _ store: Store, modules: [any StoreModule], authenticator: some Authenticator,
    configuration: StoreConfiguration
) -> Router<StoreRequestContext> {
    let router = Router(
        context: StoreRequestContext.self, options: .autoGenerateHeadEndpoints)
    let index = RouteIndex(Route.all)
    let rates = RateGate(configuration.rateLimits)
    router.addMiddleware {
        RequestIDMiddleware(environment: store.environment)
        ClientMiddleware(client: ForwardedClient(trusted: configuration.trustedProxies))
        MetricsMiddleware(registry: store.metrics)
        AccessLogMiddleware()
        SecurityHeadersMiddleware(isSecure: configuration.isSecure)
        CrossOriginMiddleware(origins: Set(configuration.corsOrigins), index: index)
        RateLimitMiddleware(gate: rates)
        ProblemMiddleware(index: index)
        CanonicalPathMiddleware()
        HeaderLimitMiddleware(limit: configuration.limits.headerBytes)
    }
    let routes = StoreRoutes(
        on: router, authenticator: authenticator, rates: rates,
        bodyLimit: configuration.limits.bodyBytes)
    for module in modules { module.addRoutes(to: routes) }
    return router
}
