package import CurlTransport

/// How a store is paid: through which gateway, and by whose events.
package struct PaymentSetup: Sendable {
    var gateway: PaymentGateway
    var webhookSecrets: [Secret]
    /// Whether the provider charges nothing and takes its test cards.
    let isTestMode: Bool
    /// The origins of the provider's pages.
    let pageOrigins: [String]
}

extension PaymentSetup {
    /// Is paid through Stripe, or through what speaks its protocol at another address.
    ///
    /// `webhookSecrets` are those of the endpoint, `whsec_…`: two while one is replaced.
    package init(
        stripe: StripeConfiguration, webhookSecrets: [Secret],
        transport: HTTPTransport = .curl(CurlEngine())
    ) {
        // Restricted keys begin with rk_ and have the same word for the mode.
        let testKeys = ["sk_test_", "rk_test_"]
        self.init(
            gateway: StripeGateway.live(stripe, transport: transport),
            webhookSecrets: webhookSecrets,
            isTestMode: testKeys.contains { stripe.secretKey.revealed.hasPrefix($0) },
            // Stripe's pages have an origin of their own; a sandbox shows them at its own.
            pageOrigins: [
                stripe.baseURL == StripeConfiguration.liveURL
                    ? "https://checkout.stripe.com" : stripe.baseURL
            ])
    }
}
