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

    /// Opens a shop without a payment provider and runs a test in it, without a socket.
    ///
    /// Passwords are hashed by the hasher, or else by one that is cheap and counts; `races` gets in
    /// between the services' steps, `interruption` in between a transaction's statements.
    static func run(
        hasher: PasswordHasher? = nil, provider: PaymentProvider = .failing,
        races: RaceHook = .none, interruption: Interruption? = nil,
        _ test: @escaping @Sendable (TestShop) async throws -> Void
    ) async throws {
        try await run(.router, hasher: hasher, interruption: interruption) {
            store, tokens, logger in
            OrderModule(
                store, provider: provider, webhook: .failing,
                address: PublicAddress(host: "127.0.0.1"), orderTokens: tokens, races: races,
                logger: logger)
        } test: {
            try await test($0)
        }
    }

    /// Opens a shop that is paid through a setup and runs a test in it, at a port of its own.
    static func run(
        paidThrough payment: PaymentSetup,
        _ test: @escaping @Sendable (TestShop) async throws -> Void
    ) async throws {
        // Over sockets everyone comes from one client.
        var throttles = AccountThrottles()
        throttles.setRegistrationsPerHour(1_000)
        try await run(.live, throttles: throttles) { store, tokens, logger in
            OrderModule(
                store, payment: payment, address: PublicAddress(host: "127.0.0.1"),
                orderTokens: tokens, logger: logger)
        } test: {
            try await test($0)
        }
    }

    private static func run(
        _ setup: TestingSetup, hasher: PasswordHasher? = nil,
        throttles: AccountThrottles = AccountThrottles(), interruption: Interruption? = nil,
        orders module: @Sendable (Store, OrderTokenCodec, Logger) -> OrderModule,
        test body: @escaping @Sendable (TestShop) async throws -> Void
    ) async throws {
        let test = try TestStore()
        let clock = test.clock
        let hashes = HashCount()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let opened = try await Store.open(test.configuration)
        let store = interruption.map { opened.interrupted(by: $0) } ?? opened
        let accounts = try await AccountModule(
            store, hasher: hasher ?? hashes.counting, throttles: throttles)
        let orders = module(store, accounts.orderTokens, logger)
        let router = buildRouter(
            store, modules: try standardModules(of: store, accounts: accounts, orders: orders),
            authenticator: accounts.authenticator, configuration: test.configuration)
        try await Application(router: router, logger: logger).test(setup) { client in
            try await body(
                TestShop(
                    store: store, accounts: accounts, orders: orders, client: client,
                    clock: clock, hashes: hashes))
        }
        withExtendedLifetime(test) {}
    }
}
