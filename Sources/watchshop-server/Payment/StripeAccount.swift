import StoreServer

/// The account at Stripe that a store is paid through.
struct StripeAccount: Sendable {
    /// The secret or restricted key.
    let key: Secret
    /// The secrets of the webhook's endpoint: two while one is replaced.
    let webhookSecrets: [Secret]
    /// Where the API is; nil for Stripe's own address.
    let baseURL: String?

    /// Finds the account among the settings; nil where they name none.
    init?(from sources: inout SettingSources) {
        let url = sources.value(
            .stripeURL, "https://HOST or http://HOST:PORT", SettingSources.origin)
        let secrets = sources.text(.stripeWebhookSecret) ?? ""
        guard let key = sources.text(.stripeKey) else { return nil }
        self.key = Secret(key)
        webhookSecrets = secrets.split(separator: ",").map { Secret(String($0)) }
        baseURL = url
    }

    /// Returns how a store is paid through it.
    var setup: PaymentSetup {
        var stripe = StripeConfiguration(secretKey: key)
        if let baseURL { stripe.baseURL = baseURL }
        return PaymentSetup(stripe: stripe, webhookSecrets: webhookSecrets)
    }
}
