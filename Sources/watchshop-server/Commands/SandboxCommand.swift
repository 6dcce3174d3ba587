import ArgumentParser
import FoundationEssentials
import StripeSandbox

/// Runs the payment provider of a demo alone.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run a payment provider that speaks Stripe's API and charges nothing.",
        discussion: """
            When requests are answered, `listening on http://127.0.0.1:PORT` is printed as a line \
            of its own; a key or secret that was made up follows on a line each. The log goes to \
            standard error. All state is in memory and ends with the program.

            The key and the secret can also stand in WATCHSHOP_STRIPE_KEY and \
            WATCHSHOP_STRIPE_WEBHOOK_SECRET, or in files that WATCHSHOP_STRIPE_KEY_FILE and \
            WATCHSHOP_STRIPE_WEBHOOK_SECRET_FILE name.
            """)

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 12111

    @Option(
        help: ArgumentHelp(
            "The key that requests must carry; without one it is made up.",
            valueName: "sk_test_…"))
    var key: String?

    @Option(help: ArgumentHelp("Where events are sent, over plain HTTP.", valueName: "url"))
    var webhook: String?

    @Option(
        help: ArgumentHelp(
            "The secret that events are signed with; without one it is made up.",
            valueName: "whsec_…"))
    var webhookSecret: String?

    @Flag(help: "End when standard input does.")
    var exitWithParent = false

    func run() async throws {
        do {
            let settings = try SandboxSettings(
                port: port, key: key, webhook: webhook, webhookSecret: webhookSecret,
                environment: ProcessInfo.processInfo.environment)
            try await ServedSandbox(settings: settings, endsWithInput: exitWithParent).run()
        } catch {
            let failure = StartFailure(error, host: "127.0.0.1", port: port)
            for line in failure.lines { StandardStream.error.write("watchshop-server: \(line)") }
            throw ExitCode.failure
        }
    }
}
