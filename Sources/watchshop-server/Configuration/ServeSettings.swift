import Logging
import StoreServer

/// Everything that a served store is set up with, read and checked.
struct ServeSettings: Sendable {
    /// The folder of the store's files; nil for the usual one.
    var data: String?
    /// The PostgreSQL database; nil for SQLite.
    var database: PostgresConfiguration?
    /// The address to listen on.
    var host: String
    /// The port to listen on; 0 takes a free one.
    var port: Int
    /// Where browsers reach the store.
    var publicURL: String?
    /// The certificate to serve with.
    var tls: TLSFiles?
    /// Whose `X-Forwarded-For` counts.
    var trustedProxies: [AddressRange]
    /// The web shop's origins.
    var corsOrigins: [String]
    /// How much is taken from one client.
    var rateLimits: RateLimits
    /// How often the doors of the store may be tried.
    var accountThrottles = AccountThrottles()
    /// The account at Stripe; nil leaves orders unpaid.
    var stripe: StripeAccount?
    /// How mail is sent.
    var mail: MailSetup?
    /// What opens `/metrics` to other machines.
    var metricsToken: Secret?
    /// What is logged.
    var logLevel: Logger.Level
    /// How it is logged.
    var logFormat: LogFormat
    /// Whether real customers come.
    var isProduction: Bool
    /// Whether it is a store to try.
    var isDemo: Bool
    /// What works and should be otherwise, in words.
    var warnings: [String]
}

extension ServeSettings {
    /// Reads all settings; throws ``SettingsError`` with everything that is wrong with them.
    init(from sources: SettingSources, isDemo: Bool) throws(SettingsError) {
        var sources = sources
        self.isDemo = isDemo
        data = sources.text(.data)
        database = sources.database()
        host = sources.text(.host) ?? "127.0.0.1"
        port = sources.number(.port, in: 0...65_535) ?? 8080
        publicURL = sources.value(
            .publicURL, "https://HOST or http://HOST:PORT", SettingSources.origin)
        tls = Self.tls(&sources)
        trustedProxies = sources.list(
            .trustedProxies, "an address or a range such as 10.0.0.0/8",
            AddressRange.init(text:))
        corsOrigins = sources.list(
            .corsOrigins, "an origin such as https://www.example.com", SettingSources.origin)
        rateLimits = Self.rateLimits(&sources, isDemo: isDemo)
        if let limit = sources.number(.registrations, in: 1...1_000_000) {
            accountThrottles.setRegistrationsPerHour(limit)
        }
        stripe = StripeAccount(from: &sources)
        mail = Self.mail(&sources)
        metricsToken = sources.text(.metricsToken).map(Secret.init)
        logLevel = sources.choice(.logLevel) ?? .info
        logFormat = sources.choice(.logFormat) ?? .text
        isProduction = sources.isOn(.production)
        warnings = sources.warnings
        let problems = sources.problems
        guard problems.isEmpty else { throw SettingsError(problems) }
        guard isProduction else { return }
        let weaknesses = ProductionRules(self, exposed: sources.exposed).weaknesses
        guard weaknesses.isEmpty else { throw SettingsError(weaknesses) }
    }

    private static func tls(_ sources: inout SettingSources) -> TLSFiles? {
        switch (sources.text(.tlsCertificate), sources.text(.tlsKey)) {
        case (let certificate?, let key?):
            return TLSFiles(certificate: certificate, key: key)
        case (nil, nil):
            return nil
        case (.some, nil):
            sources.refuse(.tlsKey, "given beside \(Setting.tlsCertificate.option)")
            return nil
        case (nil, .some):
            sources.refuse(.tlsCertificate, "given beside \(Setting.tlsKey.option)")
            return nil
        }
    }

    /// A demo counts nothing unless it is told to: whoever tries it is alone with it.
    private static func rateLimits(
        _ sources: inout SettingSources, isDemo: Bool
    ) -> RateLimits {
        let usual = isDemo ? RateLimits.none : .standard
        func limit(_ setting: Setting, _ usual: Int?) -> Int? {
            guard let number = sources.number(setting, in: 0...1_000_000) else { return usual }
            return number == 0 ? nil : number
        }
        return RateLimits(
            address: limit(.rateLimit, usual.address),
            account: limit(.accountRateLimit, usual.account),
            door: limit(.doorRateLimit, usual.door), page: limit(.pageRateLimit, usual.page))
    }

    private static func mail(_ sources: inout SettingSources) -> MailSetup? {
        let url = sources.url(.smtpURL, schemes: ["smtp", "smtps"])
        let sender = sources.value(.mailFrom, "an address, or NAME <ADDRESS>") { text in
            text.contains("@") && !text.contains(where: \.isNewline) ? text : nil
        }
        guard let url else { return nil }
        guard let sender else {
            sources.refuse(.mailFrom, "given beside \(Setting.smtpURL.option)")
            return nil
        }
        return MailSetup(delivery: .smtp(url: Secret(url)), sender: sender)
    }
}
