import ArgumentParser

/// The options that say how a store is reached, and by whom.
struct NetworkOptions: ParsableArguments {
    @Option(help: "The port to listen on, 8080 without it; 0 takes a free one.")
    var port: String?

    @Option(help: ArgumentHelp("The address to listen on, 127.0.0.1 without it."))
    var host: String?

    @Option(help: ArgumentHelp("Where browsers reach the store: https://HOST.", valueName: "url"))
    var publicURL: String?

    @Option(help: ArgumentHelp("The certificate chain to serve TLS with, PEM.", valueName: "file"))
    var tlsCert: String?

    @Option(help: ArgumentHelp("The private key of the certificate, PEM.", valueName: "file"))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "A proxy whose X-Forwarded-For is believed; may be given again.",
            valueName: "address or range"))
    var trustedProxy: [String] = []

    @Option(
        help: ArgumentHelp(
            "A web page's origin that may call the store; may be given again.",
            valueName: "origin"))
    var corsOrigin: [String] = []

    @Option(
        help: ArgumentHelp(
            "Requests a minute from one address, 1200 without it; 0 does not count.",
            valueName: "n"))
    var rateLimit: String?

    @Option(help: ArgumentHelp("The same for one account, 1200 without it.", valueName: "n"))
    var rateLimitAccount: String?

    @Option(
        help: ArgumentHelp(
            "The same for one address at logging in and the like, 30 without it.", valueName: "n"))
    var rateLimitDoors: String?

    @Option(
        help: ArgumentHelp(
            "The same for one address at payment pages, 60 without it.", valueName: "n"))
    var rateLimitPages: String?

    @Option(
        help: ArgumentHelp(
            "Accounts that one address may open in an hour, 5 without it.", valueName: "n"))
    var registrationsPerHour: String?

    /// The values that were given.
    var values: [Setting: String] {
        var values: [Setting: String] = [:]
        values[.port] = port
        values[.host] = host
        values[.publicURL] = publicURL
        values[.tlsCertificate] = tlsCert
        values[.tlsKey] = tlsKey
        values[.trustedProxies] = trustedProxy.isEmpty ? nil : trustedProxy.joined(separator: ",")
        values[.corsOrigins] = corsOrigin.isEmpty ? nil : corsOrigin.joined(separator: ",")
        values[.rateLimit] = rateLimit
        values[.accountRateLimit] = rateLimitAccount
        values[.doorRateLimit] = rateLimitDoors
        values[.pageRateLimit] = rateLimitPages
        values[.registrations] = registrationsPerHour
        return values
    }
}
