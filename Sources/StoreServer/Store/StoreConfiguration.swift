/// How a store is set up: where its files are, where it listens, what one client may cost.
package struct StoreConfiguration: Sendable {
    /// The folder of the store's files, made where it is not there.
    ///
    /// Its keys are in it, and its database where that is a file.
    package var dataFolder: String
    /// Where the store's rows are.
    package var database = DatabaseLocation.file
    /// The address to listen on.
    package var host = "127.0.0.1"
    /// The port to listen on; 0 takes a free one.
    package var port = 0
    /// The files that came with the program.
    package var resources: StoreResources
    /// How the store is paid; nil leaves every order unpaid.
    package var payment: PaymentSetup?
    /// Whether the accounts of a demo are there, whose password everybody knows.
    package var hasDemoAccounts = false
    /// Where browsers reach the store, without a slash at the end: `https://shop.example`; nil for
    /// the address that it listens on.
    package var publicURL: String?
    /// How mail is sent; nil leaves it waiting.
    package var mail: MailSetup?
    /// The certificate to serve with; nil serves plain HTTP.
    package var tls: TLSFiles?
    /// The proxies whose `X-Forwarded-For` says who a client is.
    package var trustedProxies: [AddressRange] = []
    /// The origins whose pages may call the store from a browser: `https://www.shop.example`.
    package var corsOrigins: [String] = []
    /// How many requests a minute are taken from one client.
    package var rateLimits = RateLimits.none
    /// How often the doors of the store may be tried.
    package var accountThrottles = AccountThrottles()
    /// What opens `/metrics` to whoever is not on this machine; nil keeps it to this machine.
    package var metricsToken: Secret?
    /// Whether real customers come: what is only for trying is then refused at the start.
    package var isProduction = false
    /// What one client may cost.
    package var limits = ConnectionLimits()
    /// The clock and the source of ids.
    package var environment = StoreEnvironment.live

    /// Whether orders are paid through a provider that charges nothing and takes its test cards.
    var isTestMode: Bool { payment?.isTestMode ?? false }

    /// Whether browsers reach the store by https.
    var isSecure: Bool { tls != nil || publicURL?.hasPrefix("https://") == true }

    /// Sets a store up in a folder, with everything else as it usually is.
    package init(dataFolder: String, resources: StoreResources) {
        self.dataFolder = dataFolder
        self.resources = resources
    }
}
