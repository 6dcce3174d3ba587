import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import ServiceLifecycle
import ShopModel
import StripeSandbox
import Testing

@testable import StoreServer

/// A shop with a payment provider, both at ports of their own.
struct PaidShop: Sendable {
    let shop: TestShop
    let sandbox: StripeSandbox
    /// Where the provider's answers and the shop's questions can be lost.
    let wire: Wire

    private static let secret = "whsec_test"

    /// Runs a test in a shop; the provider sends it no webhooks before `connectWebhook()`.
    static func run(_ test: @escaping @Sendable (PaidShop) async throws -> Void) async throws {
        let logger = Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() }
        let time = FollowedClock()
        let sandbox = StripeSandbox(
            configuration: StripeSandboxConfiguration(
                environment: SandboxEnvironment(
                    now: { time.seconds }, identifier: SandboxEnvironment.live.identifier)),
            logger: logger)
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [sandbox], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            let result = await Result { try await run(test, paidThrough: sandbox, at: time) }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            try result.get()
        }
    }

    private static func run(
        _ test: @escaping @Sendable (PaidShop) async throws -> Void,
        paidThrough sandbox: StripeSandbox, at time: FollowedClock
    ) async throws {
        let setup = PaymentSetup(
            stripe: StripeConfiguration(
                secretKey: Secret(sandbox.secretKey), baseURL: try await sandbox.url()),
            webhookSecrets: [Secret(secret)])
        let wire = Wire(to: setup.gateway)
        var wired = setup
        wired.gateway = wire.gateway
        try await TestShop.run(paidThrough: wired) { shop in
            time.follow(shop.clock)
            try await test(PaidShop(shop: shop, sandbox: sandbox, wire: wire))
        }
    }

    /// Lets the provider tell the shop what happens from now on.
    func connectWebhook() async throws {
        let port = try #require(shop.client.port)
        let path = Route.stripeWebhook.path()
        await sandbox.addWebhook(
            try WebhookEndpoint(url: "http://127.0.0.1:\(port)\(path)", secret: Self.secret))
    }

    /// Sends the shop an event as the provider would, signed at the shop's own time.
    func send(_ event: String, secret: String = secret, age: Int64 = 0) async throws -> Answer {
        let time = shop.clock.now().milliseconds / 1_000 - age
        return try await shop.send(
            .stripeWebhook, body: event,
            headers: [.stripeSignature: Signature.header(event, secret: secret, time: time)])
    }

    /// Pays an order, and returns whatever was answered.
    func pay(
        _ order: Order, with method: String = "pm_card_visa", by session: SessionAnswer
    ) async throws -> Answer {
        try await shop.send(
            .confirmPayment, order.id.description, token: session.token,
            encoding: ConfirmPaymentRequest(paymentMethod: method))
    }

    /// Pays an order past the routes: the test's client sends one request at a time.
    func confirm(_ order: Order, by session: SessionAnswer) async throws -> PaymentState {
        try await shop.orders.upkeep.payments.confirm(
            order.id, owner: .customer(session.customer.id), method: "pm_card_visa")
    }

    /// Returns the short page of an order.
    func page(
        of order: Order, mailed: Bool? = nil, by session: SessionAnswer
    ) async throws -> PaymentPageAnswer {
        try await shop.send(
            .paymentPage, order.id.description, token: session.token,
            encoding: PaymentPageRequest(isMailed: mailed)
        ).decode()
    }

    /// Presses the button of a short page, and returns whatever was answered.
    func press(_ page: PaymentPageAnswer, accept: String = "text/html") async throws -> Answer {
        try await shop.send(
            .payButton, try page.code, headers: [.accept: accept])
    }

    /// Returns the address of the provider's page for an order.
    func hostedPage(of order: Order, by session: SessionAnswer) async throws -> String {
        let answer = try await press(page(of: order, by: session))
        return try #require(answer.headers[.location])
    }

    /// Returns where the payment of an order stands, as the shop finds out.
    func state(of order: Order, by session: SessionAnswer) async throws -> PaymentState {
        try await shop.send(.paymentState, order.id.description, token: session.token).decode()
    }

    /// Returns the attempt to pay an order that was started last.
    func attempt(of order: Order) async throws -> PaymentAttempt {
        try #require(
            try await shop.database.read { try AttemptRepository().latest(of: order.id, in: $0) })
    }

    /// Has the shop read what the provider has told, as its worker does.
    func catchUp() async throws {
        try await shop.orders.payment.watch.catchUp()
    }

    /// Returns how many events of a type the provider has told, of the newest hundred.
    func events(ofType type: String) async throws -> Int {
        try await wire.gateway.events.list(.newest).events.count { $0.type == type }
    }

    /// Returns what happened to an order, by its words.
    func history(of order: Order) async throws -> [String] {
        try await shop.database.read { snapshot in
            try OrderEventRepository().list(of: order.id, in: snapshot).map(\.kind)
        }
    }

    /// Returns why a person must look at an order.
    func attention(to order: Order) async throws -> String? {
        let rows = try await shop.database.query(
            "SELECT needs_attention FROM orders WHERE order_id = $1", [order.id])
        return try rows[0].get("needs_attention")
    }

    /// Waits until an order stands somewhere; gives up after ten seconds.
    func wait(for status: OrderStatus, of order: Order, by session: SessionAnswer) async throws {
        let end = ContinuousClock.now + .seconds(120)
        while try await shop.order(order.id, of: session).status != status {
            try #require(ContinuousClock.now < end, "the order did not become \(status)")
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

extension PaymentPageAnswer {
    /// The secret part of the address.
    var code: String {
        get throws { String(try #require(url.split(separator: "/").last)) }
    }
}

extension PaidShop {
    /// Returns the code of an order's page.
    func code(of order: Order) async throws -> String? {
        try await shop.database.read { try PageRepository().find(of: order.id, in: $0)?.code.text }
    }

    /// Returns until when an order can be paid.
    func payBy(of order: Order) async throws -> Timestamp {
        let found = try await shop.database.read { try OrderRepository().find(order.id, in: $0) }
        return try #require(found?.payBy)
    }
}

extension TestShop {
    /// Reads a path as it stands.
    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        Answer(
            try await client.executeRequest(uri: path, method: .get, headers: headers, body: nil))
    }
}
