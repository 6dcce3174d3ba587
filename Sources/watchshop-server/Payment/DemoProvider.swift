import Logging
import ServiceLifecycle
import StoreServer
import StripeSandbox

/// The payment provider of a demo: it is on this machine and charges nothing.
struct DemoProvider: Sendable {
    private let sandbox: StripeSandbox
    private let webhookSecret: Secret
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
        sandbox = StripeSandbox(configuration: StripeSandboxConfiguration(), logger: logger)
        webhookSecret = Secret("whsec_\(UInt64.random(in: .min ... .max))")
    }

    /// Serves a store with the provider beside it, from its start to its end.
    func serve(_ store: () async throws -> Void) async throws {
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [sandbox], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            do {
                try await store()
            } catch {
                await services.triggerGracefulShutdown()
                throw error
            }
            await services.triggerGracefulShutdown()
        }
    }

    /// Returns how a store is paid through it, once it listens.
    func setup() async throws -> PaymentSetup {
        PaymentSetup(
            stripe: StripeConfiguration(
                secretKey: Secret(sandbox.secretKey), baseURL: try await sandbox.url()),
            webhookSecrets: [webhookSecret])
    }

    /// Lets the provider tell a store what happens.
    func tell(_ store: ListeningURL) async {
        do {
            let endpoint = try WebhookEndpoint(
                url: "\(store)\(Self.webhookPath)", secret: webhookSecret.revealed)
            await sandbox.addWebhook(endpoint)
        } catch {
            // The store then finds out by asking, as it does when a webhook is late.
            logger.error("the store cannot be told of payments", metadata: ["url": "\(store)"])
        }
    }

    private static let webhookPath = "/api/v1/stripe/webhook"
}
