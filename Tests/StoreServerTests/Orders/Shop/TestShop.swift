import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import ShopModel

@testable import StoreServer

/// A whole store with its routes, on a real file, for one test.
struct TestShop: Sendable {
    let store: Store
    let accounts: AccountModule
    let orders: OrderModule
    let client: any TestClientProtocol
    let clock: TestClock
    let hashes: HashCount

    var database: any Database { store.database }

    /// Opens a shop and runs a test in it.
    ///
    /// Requests go to the router in this process; `.live` lets them go over a socket, at which a
    /// payment provider can reach the shop too.
    static func run(
        _ setup: TestingSetup = .router, paidBy provider: PaymentProvider = .failing,
        webhook: PaymentWebhook = .failing,
        _ test: @escaping @Sendable (TestShop) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        let clock = TestClock()
        let hashes = HashCount()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        var configuration = StoreConfiguration(
            dataFolder: folder.file("data"), resources: try .locate())
        configuration.environment.now = clock.now
        configuration.isTestMode = true
        let store = try await Store.open(configuration)
        let accounts = try await AccountModule(store, hasher: hashes.counting)
        let orders = OrderModule(store, provider: provider, webhook: webhook, logger: logger)
        let router = buildRouter(
            store, accounts: accounts, orders: orders, limits: configuration.limits)
        try await Application(router: router, logger: logger).test(setup) { client in
            try await test(
                TestShop(
                    store: store, accounts: accounts, orders: orders, client: client,
                    clock: clock, hashes: hashes))
        }
        withExtendedLifetime(folder) {}
    }
}
