import Hummingbird
package import Logging
import ServiceLifecycle

/// A payment provider on this machine that speaks Stripe's API for taking payments by card.
///
/// It keeps its state in memory, charges nothing, and tells webhooks what happened. The program
/// that talks to it needs nothing but its URL and key, and notices no difference.
package struct StripeSandbox: Service {
    /// The key that requests must carry.
    package let secretKey: String

    private let configuration: StripeSandboxConfiguration
    private let account: SandboxAccount
    private let dispatcher: WebhookDispatcher
    private let address = ListeningAddress()
    private let faults = FaultQueue()
    private let logger: Logger

    /// Creates a sandbox, which starts with `run()`.
    package init(configuration: StripeSandboxConfiguration, logger: Logger) {
        let (deliveries, queue) = AsyncStream.makeStream(of: [WebhookDelivery].self)
        self.configuration = configuration
        self.logger = logger
        secretKey = configuration.secretKey
        account = SandboxAccount(
            environment: configuration.environment, endpoints: configuration.webhooks,
            deliver: { queue.yield($0) })
        dispatcher = WebhookDispatcher(
            deliveries: deliveries, account: account, client: WebhookClient(),
            retries: configuration.retries, now: configuration.environment.now, logger: logger)
    }

    /// Listens on 127.0.0.1 and delivers events, until the service is shut down.
    ///
    /// - Throws: what prevents it from listening, such as a port in use.
    package func run() async throws {
        do {
            try await buildApplication().run()
        } catch {
            await address.end()
            throw error
        }
        await address.end()
    }

    /// Waits until the sandbox listens, and returns its base URL: `http://127.0.0.1:PORT`.
    ///
    /// - Throws: `StripeSandboxError.ended` when it ends before, or `CancellationError`.
    package func url() async throws -> String {
        Self.url(port: try await address.port())
    }

    /// Delivers the events from now on to one more endpoint.
    package func addWebhook(_ endpoint: WebhookEndpoint) async {
        await account.add(endpoint)
    }

    /// Lets the next requests to the API go wrong, one fault for each, in this order.
    package func inject(_ faults: SandboxFault...) {
        self.faults.add(faults)
    }

    private func buildApplication() throws -> some ApplicationProtocol {
        Application(
            router: try buildRouter(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: configuration.port)),
            services: [dispatcher, SessionClock(account: account)],
            onServerRunning: { channel in
                guard let port = channel.localAddress?.port else { return }
                await account.servePages(at: Self.url(port: port))
                await address.listen(on: port)
            },
            logger: logger)
    }

    private func buildRouter() throws -> Router<SandboxRequestContext> {
        let environment = configuration.environment
        let router = Router(context: SandboxRequestContext.self)
        router.add(middleware: AnswerMiddleware(identifier: environment.identifier))
        router.add(middleware: WebhookFaultMiddleware(account: account))
        let pages = try SandboxPages()
        AuthenticationController(account: account, pages: pages).addRoutes(to: router)
        CheckoutController(account: account, pages: pages).addRoutes(to: router)
        let api = router.group("v1")
            .add(middleware: AuthenticationMiddleware(secretKey: secretKey))
            .add(middleware: VersionMiddleware())
            .add(middleware: FaultMiddleware(queue: faults))
            .add(middleware: FormMiddleware())
        let requests = IdempotentRequests(keys: IdempotencyKeys(now: environment.now))
        PaymentIntentController(account: account, requests: requests).addRoutes(to: api)
        ChargeController(account: account).addRoutes(to: api)
        CheckoutSessionController(account: account, requests: requests).addRoutes(to: api)
        RefundController(account: account, requests: requests).addRoutes(to: api)
        DisputeController(account: account, requests: requests).addRoutes(to: api)
        CustomerController(account: account, requests: requests).addRoutes(to: api)
        PaymentMethodController(account: account, requests: requests).addRoutes(to: api)
        SetupIntentController(account: account, requests: requests).addRoutes(to: api)
        EventController(account: account).addRoutes(to: api)
        return router
    }

    private static func url(port: Int) -> String { "http://127.0.0.1:\(port)" }
}
