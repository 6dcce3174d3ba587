import Logging
import ServiceLifecycle
import StoreServer
import StripeSandbox

/// A payment provider that runs alone, from its start to its end.
struct ServedSandbox {
    let settings: SandboxSettings
    let endsWithInput: Bool

    /// Runs until the process is told to stop.
    func run() async throws {
        let logger = LogOutput(format: .text, level: .info).logger
        let sandbox = StripeSandbox(
            configuration: StripeSandboxConfiguration(
                secretKey: settings.key, port: settings.port,
                webhooks: settings.webhook.map { [$0] } ?? []),
            logger: logger)
        let group = ServerGroup(sandbox, endsWithInput: endsWithInput, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask { await announce(sandbox) }
            try await tasks.waitForAll()
        }
    }

    /// Tells whoever started the program where the sandbox is, and what was made up.
    private func announce(_ sandbox: StripeSandbox) async {
        do {
            StandardStream.output.write("listening on \(try await sandbox.url())")
        } catch {
            // It never listened; what made it fail is told by the group.
            return
        }
        if settings.isKeyMadeUp { StandardStream.output.write("key \(settings.key)") }
        if settings.isSecretMadeUp, let secret = settings.webhook?.secret {
            StandardStream.output.write("webhook secret \(secret)")
        }
    }
}
