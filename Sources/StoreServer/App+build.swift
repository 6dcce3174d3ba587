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
    let address = PublicAddress(host: configuration.host)
    let accounts = try await AccountModule(store, hasher: .argon2id())
    if configuration.hasDemoAccounts { try await DemoAccounts.seed(with: accounts.accounts) }
    let orders = OrderModule(
        store, payment: configuration.payment, address: address, logger: logger)
    let router = buildRouter(
        store, accounts: accounts, orders: orders, limits: configuration.limits)
    return Application(
        router: router,
        server: .http1(configuration: configuration.limits.channel),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(
                configuration.limits.connections)),
        services: [buildWorker(store, orders: orders, logger: logger)],
        onServerRunning: { channel in
            let port = channel.localAddress?.port ?? configuration.port
            address.listen(on: port)
            await onServerRunning(port)
        },
        logger: logger)
}

/// Puts the middleware and every controller on a router.
func buildRouter(
    _ store: Store, accounts: AccountModule, orders: OrderModule, limits: ConnectionLimits
) -> Router<StoreRequestContext> {
    let router = Router(
        context: StoreRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestIDMiddleware(environment: store.environment)
        AccessLogMiddleware()
        SecurityHeadersMiddleware()
        ProblemMiddleware(index: RouteIndex(Route.all))
        HeaderLimitMiddleware(limit: limits.headerBytes)
    }
    let routes = StoreRoutes(
        on: router, authenticator: accounts.authenticator, bodyLimit: limits.bodyBytes)
    OperationsController(store: store).addRoutes(to: routes)
    WatchController(
        catalogue: CatalogueService(database: store.database),
        pictures: PictureShelf(resources: store.resources)
    ).addRoutes(to: routes)
    ChangeController(changes: changeService(store)).addRoutes(to: routes)
    accounts.controller.addRoutes(to: routes)
    orders.controller.addRoutes(to: routes)
    orders.paymentController.addRoutes(to: routes)
    return router
}

/// Makes the worker with everything that the store does by itself.
private func buildWorker(
    _ store: Store, orders: OrderModule, logger: Logger
) -> some Service {
    let changes = changeService(store)
    return Worker(
        [
            PeriodicWork("forget removed watches", every: .seconds(3_600)) {
                try await changes.prune()
            }
        ] + orders.upkeep.works,
        clock: ContinuousClock(), logger: logger)
}

private func changeService(_ store: Store) -> ChangeService {
    ChangeService(database: store.database, now: store.environment.now)
}
