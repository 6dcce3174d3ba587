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
        store, payment: configuration.payment, address: address,
        orderTokens: accounts.orderTokens, logger: logger)
    let modules = standardModules(of: store, accounts: accounts, orders: orders)
    let router = buildRouter(
        store, modules: modules, authenticator: accounts.authenticator,
        limits: configuration.limits)
    return Application(
        router: router,
        server: .http1(configuration: configuration.limits.channel),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(
                configuration.limits.connections)),
        services: [
            Worker(modules.flatMap(\.works), clock: ContinuousClock(), logger: logger),
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
    of store: Store, accounts: AccountModule, orders: OrderModule
) -> [any StoreModule] {
    [
        OperationsController(store: store), CatalogueModule(store), accounts, orders,
        JobModule(store),
    ]
}

/// Puts the middleware and the handlers of every part on a router.
func buildRouter(
    _ store: Store, modules: [any StoreModule], authenticator: some Authenticator,
    limits: ConnectionLimits
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
        on: router, authenticator: authenticator, bodyLimit: limits.bodyBytes)
    for module in modules { module.addRoutes(to: routes) }
    return router
}
