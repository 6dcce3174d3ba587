import Configuration

/// Something that can be set: by an option, by a variable, in a file.
///
/// The raw value is the option's name without its dashes.
enum Setting: String, CaseIterable {
    case data
    case database
    case databaseConnections = "database-connections"
    case host
    case port
    case publicURL = "public-url"
    case tlsCertificate = "tls-cert"
    case tlsKey = "tls-key"
    case trustedProxies = "trusted-proxy"
    case corsOrigins = "cors-origin"
    case rateLimit = "rate-limit"
    case accountRateLimit = "rate-limit-account"
    case doorRateLimit = "rate-limit-doors"
    case pageRateLimit = "rate-limit-pages"
    case registrations = "registrations-per-hour"
    case stripeURL = "stripe-url"
    case stripeKey = "stripe-key"
    case stripeWebhookSecret = "stripe-webhook-secret"
    case smtpURL = "smtp-url"
    case mailFrom = "mail-from"
    case metricsToken = "metrics-token"
    case logLevel = "log-level"
    case logFormat = "log-format"
    case production
}

extension Setting {
    /// The option on the command line.
    var option: String { "--\(rawValue)" }

    /// The variable of the environment, which is also the name in a file.
    var variable: String {
        "WATCHSHOP_" + rawValue.uppercased().replacing("-", with: "_")
    }

    /// The variable that names a file which holds the value.
    var fileVariable: String { variable + "_FILE" }

    /// The variable that earlier versions read.
    var formerVariable: String? {
        switch self {
        case .stripeKey: "STRIPE_SECRET_KEY"
        case .stripeWebhookSecret: "STRIPE_WEBHOOK_SECRET"
        default: nil
        }
    }

    /// Whether its value must be shown to nobody: it is, or holds, a password.
    var isSecret: Bool {
        switch self {
        case .database, .stripeKey, .stripeWebhookSecret, .smtpURL, .metricsToken: true
        default: false
        }
    }

    /// The name of the value for providers, which makes ``variable`` in the environment.
    var key: ConfigKey { ConfigKey(["watchshop"] + parts) }

    /// The name of the file's path for providers.
    var fileKey: ConfigKey { ConfigKey(["watchshop"] + parts + ["file"]) }

    private var parts: [String] { rawValue.split(separator: "-").map(String.init) }
}
