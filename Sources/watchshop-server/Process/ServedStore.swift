import Logging
import StoreServer

/// A store that is served from its start to its end.
struct ServedStore: Sendable {
    private let settings: ServeSettings
    private let folder: DataFolder
    private let endsWithInput: Bool
    private let logger: Logger

    init(settings: ServeSettings, folder: DataFolder, endsWithInput: Bool) {
        self.settings = settings
        self.folder = folder
        self.endsWithInput = endsWithInput
        logger = LogOutput(format: settings.logFormat, level: settings.logLevel).logger
    }

    /// Serves until the process is told to stop; a demo has its payment provider beside it.
    func run() async throws {
        for warning in settings.warnings { logger.warning("\(warning)") }
        guard settings.isDemo else {
            return try await serve(paidThrough: settings.stripe?.setup)
        }
        let provider = DemoProvider(logger: logger)
        try await provider.serve {
            try await serve(paidThrough: provider.setup()) { await provider.tell($0) }
        }
    }

    private func serve(
        paidThrough payment: PaymentSetup?,
        onListening: @escaping @Sendable (ListeningURL) async -> Void = { _ in }
    ) async throws {
        var configuration = StoreConfiguration(settings, folder: folder, resources: try .locate())
        configuration.payment = payment
        let host = settings.host
        let scheme = settings.tls == nil ? "http" : "https"
        let application = try await buildApplication(configuration, logger: logger) { port in
            let url = ListeningURL(scheme: scheme, host: host, port: port)
            await onListening(url)
            StandardStream.output.write("listening on \(url)")
        }
        logger.info("starting", metadata: settings.summary)
        try await ServerGroup(application, endsWithInput: endsWithInput, logger: logger).run()
    }
}

extension StoreConfiguration {
    fileprivate init(_ settings: ServeSettings, folder: DataFolder, resources: StoreResources) {
        self.init(dataFolder: folder.path, resources: resources)
        if let postgres = settings.database { database = .postgres(postgres) }
        host = settings.host
        port = settings.port
        publicURL = settings.publicURL
        mail = settings.mail
        tls = settings.tls
        trustedProxies = settings.trustedProxies
        corsOrigins = settings.corsOrigins
        rateLimits = settings.rateLimits
        accountThrottles = settings.accountThrottles
        metricsToken = settings.metricsToken
        isProduction = settings.isProduction
        hasDemoAccounts = settings.isDemo
        if settings.isDemo && mail == nil {
            mail = MailSetup(
                delivery: .folder(folder.path + "/mail"), sender: "WatchShop <shop@watchshop.demo>")
        }
    }
}
