import StripeSandbox

/// How the payment provider runs that stands alone.
struct SandboxSettings {
    let port: Int
    /// The key that requests must carry.
    let key: String
    /// Whether nobody has chosen the key, so that it must be told.
    let isKeyMadeUp: Bool
    let webhook: WebhookEndpoint?
    /// Whether nobody has chosen the webhook's secret, so that it must be told.
    let isSecretMadeUp: Bool

    /// Reads the options; the key and the secret come from the environment or a file too.
    ///
    /// - Throws: `SettingsError` with all that is wrong.
    init(
        port: Int, key: String?, webhook: String?, webhookSecret: String?,
        environment: [String: String]
    ) throws(SettingsError) {
        var options: [Setting: String] = [:]
        options[.stripeKey] = key
        options[.stripeWebhookSecret] = webhookSecret
        var sources = SettingSources(options: options, environment: environment, file: [:])
        let chosenKey = sources.value(.stripeKey, "a test key: sk_test_…") { key in
            key.hasPrefix("sk_test_") && key.count > "sk_test_".count ? key : nil
        }
        let chosenSecret = sources.value(.stripeWebhookSecret, "an endpoint's secret: whsec_…") {
            $0.hasPrefix("whsec_") && $0.count > "whsec_".count ? $0 : nil
        }
        var problems = sources.problems
        if !(0...65_535).contains(port) { problems.append("--port must be from 0 to 65535") }
        let environment = SandboxEnvironment.live
        let secret = chosenSecret ?? environment.identifier("whsec")
        var endpoint: WebhookEndpoint?
        if let webhook {
            do {
                endpoint = try WebhookEndpoint(url: webhook, secret: secret)
            } catch {
                problems.append("--webhook must be http://HOST:PORT/PATH")
            }
        }
        guard problems.isEmpty else { throw SettingsError(problems) }
        self.port = port
        self.key = chosenKey ?? environment.identifier("sk_test")
        isKeyMadeUp = chosenKey == nil
        self.webhook = endpoint
        isSecretMadeUp = endpoint != nil && chosenSecret == nil
    }
}
