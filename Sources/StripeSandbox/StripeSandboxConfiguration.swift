/// How a sandbox is set up.
package struct StripeSandboxConfiguration: Sendable {
    /// The secret key that requests must carry, in Stripe's form for test mode: `sk_test_…`.
    package var secretKey: String
    /// The port on 127.0.0.1 to listen on; 0 takes a free one.
    package var port: Int
    /// The endpoints that events are delivered to from the start.
    package var webhooks: [WebhookEndpoint]
    /// How often and how soon a delivery that failed is tried again.
    package var retries: WebhookRetrySchedule
    /// The clock and the source of identifiers.
    package var environment: SandboxEnvironment

    /// Creates a configuration; without a key, one is made that nobody can guess.
    package init(
        secretKey: String? = nil,
        port: Int = 0,
        webhooks: [WebhookEndpoint] = [],
        retries: WebhookRetrySchedule = WebhookRetrySchedule(),
        environment: SandboxEnvironment = .live
    ) {
        self.secretKey = secretKey ?? environment.identifier("sk_test")
        self.port = port
        self.webhooks = webhooks
        self.retries = retries
        self.environment = environment
    }
}
