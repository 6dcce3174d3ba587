import ArgumentParser
import FoundationEssentials
import Logging
import ServiceLifecycle
import StoreServer

/// Serves a store until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a store until SIGTERM or SIGINT.",
        discussion: """
            When requests are answered, `listening on http://HOST:PORT` is printed as a line of \
            its own. The log goes to standard error.
            """)

    @Flag(help: "Serve a store to try: demo accounts, and a payment provider that charges nothing.")
    var demo = false

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 8080

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "The folder of the store's files.",
            discussion: """
                Without it, $XDG_DATA_HOME/watchshop-server; with --demo, a temporary folder that \
                is removed at the end.
                """,
            valueName: "dir"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "What to log: \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "level"),
        transform: Self.logLevel(named:))
    var logLevel = Logger.Level.info

    @Flag(
        help: """
            End when standard input does: for a program that starts a store of its own and holds \
            the other end of a pipe.
            """)
    var exitWithParent = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is a number from 0 to 65535.")
        }
    }

    func run() async throws {
        do {
            let folder = try DataFolder(path: data, isTemporary: demo)
            defer { folder.removeIfTemporary() }
            try await serve(folder)
        } catch {
            StandardStream.error.write("watchshop-server: \(StartFailure(error, in: self).words)")
            throw ExitCode.failure
        }
    }

    private func serve(_ folder: DataFolder) async throws {
        let logger = makeLogger()
        guard demo else {
            let account = StripeAccount(environment: ProcessInfo.processInfo.environment)
            return try await serve(folder, paidThrough: account?.setup, logger: logger)
        }
        let provider = DemoProvider(logger: logger)
        try await provider.serve {
            try await serve(folder, paidThrough: provider.setup(), logger: logger) { url in
                await provider.tell(url)
            }
        }
    }

    private func serve(
        _ folder: DataFolder, paidThrough payment: PaymentSetup?, logger: Logger,
        onListening: @escaping @Sendable (ListeningURL) async -> Void = { _ in }
    ) async throws {
        var configuration = StoreConfiguration(
            dataFolder: folder.path, resources: try .locate())
        configuration.host = host
        configuration.port = port
        configuration.payment = payment
        configuration.hasDemoAccounts = demo
        let host = host
        let application = try await buildApplication(configuration, logger: logger) { port in
            let url = ListeningURL(host: host, port: port)
            await onListening(url)
            StandardStream.output.write("listening on \(url)")
        }
        try await ServerGroup(
            application, endsWithInput: exitWithParent, logger: logger
        ).run()
    }

    private static func logLevel(named name: String) throws -> Logger.Level {
        guard let level = Logger.Level(rawValue: name) else {
            throw ValidationError("There is no log level \(name).")
        }
        return level
    }

    private func makeLogger() -> Logger {
        var logger = Logger(label: "watchshop-server") { label in
            StreamLogHandler.standardError(label: label)
        }
        logger.logLevel = logLevel
        return logger
    }
}
