import FoundationEssentials
import StoreServer

/// What a store that real customers come to must be set up with.
struct ProductionRules {
    /// Everything that is missing or weak, in words that say what would be right.
    let weaknesses: [String]

    /// Holds settings against the rules; `exposed` are those whose file anybody may read.
    init(_ settings: ServeSettings, exposed: [Setting]) {
        weaknesses =
            Self.store(settings) + Self.network(settings) + Self.payment(settings)
            + Self.mail(settings)
            + exposed.map { "the file of \($0.variable) must be for its owner only: chmod 600" }
    }

    private static func store(_ settings: ServeSettings) -> [String] {
        var found: [String] = []
        if settings.isDemo { found.append("--demo is not for production") }
        if let password = settings.database.flatMap({ URL(string: $0.url.revealed)?.password() }),
            isWeak(password, shortest: 12)
        {
            found.append("\(Setting.database.option) has a weak password")
        }
        if let token = settings.metricsToken, isWeak(token.revealed, shortest: 20) {
            found.append("\(Setting.metricsToken.option) must be 20 random characters or more")
        }
        return found
    }

    private static func network(_ settings: ServeSettings) -> [String] {
        var found: [String] = []
        if settings.publicURL?.hasPrefix("https://") != true {
            found.append("\(Setting.publicURL.option) must be https://HOST")
        }
        let isLocal =
            NetworkAddress(text: settings.host)?.isLoopback ?? (settings.host == "localhost")
        if settings.tls == nil && !isLocal && settings.trustedProxies.isEmpty {
            found.append(
                """
                \(settings.host) would be served without encryption: give --tls-cert and \
                --tls-key, or --trusted-proxy for what stands in front
                """)
        }
        if settings.corsOrigins.contains(where: { !$0.hasPrefix("https://") }) {
            found.append("\(Setting.corsOrigins.option) must be https")
        }
        return found
    }

    private static func payment(_ settings: ServeSettings) -> [String] {
        guard let account = settings.stripe else {
            return ["\(Setting.stripeKey.option) is missing (\(Setting.stripeKey.fileVariable))"]
        }
        var found: [String] = []
        let key = account.key.revealed
        if !["sk_live_", "rk_live_"].contains(where: key.hasPrefix) || isWeak(key, shortest: 24) {
            found.append("\(Setting.stripeKey.option) must be a live key, sk_live_… or rk_live_…")
        }
        if account.webhookSecrets.isEmpty {
            found.append(
                """
                \(Setting.stripeWebhookSecret.option) is missing \
                (\(Setting.stripeWebhookSecret.fileVariable))
                """)
        }
        let isWrong = account.webhookSecrets.contains { secret in
            !secret.revealed.hasPrefix("whsec_") || isWeak(secret.revealed, shortest: 24)
        }
        if isWrong {
            found.append("\(Setting.stripeWebhookSecret.option) must be Stripe's own, whsec_…")
        }
        if account.baseURL?.hasPrefix("https://") == false {
            found.append("\(Setting.stripeURL.option) must be https")
        }
        return found
    }

    private static func mail(_ settings: ServeSettings) -> [String] {
        guard settings.mail == nil else { return [] }
        return ["\(Setting.smtpURL.option) is missing (\(Setting.smtpURL.fileVariable))"]
    }

    /// Whether a secret is too short, a well-known word or a repetition.
    private static func isWeak(_ secret: String, shortest: Int) -> Bool {
        let wellKnown = ["password", "postgres", "watchshop", "secret", "changeme", "example"]
        let lower = secret.lowercased()
        let label = ["whsec_", "sk_live_", "rk_live_"].first { lower.hasPrefix($0) } ?? ""
        let random = lower.dropFirst(label.count)
        return secret.count < shortest || Set(random).count < 6
            || wellKnown.contains { lower.hasPrefix($0) }
    }
}
