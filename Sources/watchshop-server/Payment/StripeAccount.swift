import StoreServer

/// The account at Stripe that a store is paid through, as the environment names it.
///
/// `STRIPE_SECRET_KEY` is the key; `STRIPE_WEBHOOK_SECRET` is the endpoint's secret, or two of them
/// with a comma between while one is replaced. Neither may stand on a command line, which others
/// on the machine can read.
struct StripeAccount {
    private let key: String
    private let webhookSecrets: [Secret]

    /// Finds the account; nil where the environment names none.
    init?(environment: [String: String]) {
        guard let key = environment["STRIPE_SECRET_KEY"], !key.isEmpty else { return nil }
        self.key = key
        webhookSecrets = (environment["STRIPE_WEBHOOK_SECRET"] ?? "").split(separator: ",")
            .map { Secret(String($0)) }
    }

    /// Returns how a store is paid through it.
    var setup: PaymentSetup {
        PaymentSetup(
            stripe: StripeConfiguration(secretKey: Secret(key)), webhookSecrets: webhookSecrets)
    }
}
