import ArgumentParser
import FoundationEssentials

/// Serves a store until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a store until SIGTERM or SIGINT.",
        discussion: """
            When requests are answered, `listening on http://HOST:PORT` is printed as a line of \
            its own. The log goes to standard error.

            Each option is also a variable, --stripe-key is WATCHSHOP_STRIPE_KEY, and with _FILE \
            after it the name of a file that holds the value.
            """)

    @Flag(help: "Serve a store to try: demo accounts, and a payment provider that charges nothing.")
    var demo = false

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    @OptionGroup(title: "The network")
    var network: NetworkOptions

    @OptionGroup(title: "Services and reports")
    var service: ServiceOptions

    @Flag(
        help: """
            End when standard input does: for a program that starts a store of its own and holds \
            the other end of a pipe.
            """)
    var exitWithParent = false

    func run() async throws {
        var settings: ServeSettings?
        do {
            let found = try readSettings()
            settings = found
            let folder = try DataFolder(path: found.data, isTemporary: demo)
            defer { folder.removeIfTemporary() }
            try await ServedStore(
                settings: found, folder: folder, endsWithInput: exitWithParent
            ).run()
        } catch {
            let failure = StartFailure(error, host: settings?.host, port: settings?.port)
            for line in failure.lines { StandardStream.error.write("watchshop-server: \(line)") }
            throw ExitCode.failure
        }
    }

    private func readSettings() throws(SettingsError) -> ServeSettings {
        let values = [storage.values, network.values, service.values].reduce(into: [:]) {
            $0.merge($1) { first, _ in first }
        }
        let sources = SettingSources(
            options: values, environment: ProcessInfo.processInfo.environment,
            file: try storage.config.map { path throws(SettingsError) in
                try ConfigurationFile(path: path)
            }?.values ?? [:])
        return try ServeSettings(from: sources, isDemo: demo)
    }
}
