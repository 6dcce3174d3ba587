import ArgumentParser

/// The options that name the services a store depends on, and how it reports.
struct ServiceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Where Stripe's API is, if it is not Stripe's own.", valueName: "url"))
    var stripeURL: String?

    @Option(help: ArgumentHelp("The secret key at Stripe; better from a file.", valueName: "key"))
    var stripeKey: String?

    @Option(
        help: ArgumentHelp(
            "The secret of the webhook, or two with a comma between; better from a file.",
            valueName: "whsec"))
    var stripeWebhookSecret: String?

    @Option(
        help: ArgumentHelp(
            "The mail server: smtps://USER:PASSWORD@HOST; better from a file.", valueName: "url"))
    var smtpURL: String?

    @Option(help: ArgumentHelp("The sender of mails.", valueName: "address"))
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "What opens /metrics to other machines; better from a file.", valueName: "token"))
    var metricsToken: String?

    @Option(
        help: ArgumentHelp(
            "What to log: trace, debug, info, notice, warning, error or critical.",
            valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp("The form of the log's lines: text or json.", valueName: "format"))
    var logFormat: String?

    @Flag(help: "Refuse to start with settings that are missing, weak or for trying only.")
    var production = false

    /// The values that were given.
    var values: [Setting: String] {
        var values: [Setting: String] = [:]
        values[.stripeURL] = stripeURL
        values[.stripeKey] = stripeKey
        values[.stripeWebhookSecret] = stripeWebhookSecret
        values[.smtpURL] = smtpURL
        values[.mailFrom] = mailFrom
        values[.metricsToken] = metricsToken
        values[.logLevel] = logLevel
        values[.logFormat] = logFormat
        values[.production] = production ? "true" : nil
        return values
    }
}
