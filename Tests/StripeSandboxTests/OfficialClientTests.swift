import Foundation
import StripeSandbox
import Testing

/// Stripe's own Python client, and Stripe's own description of its API, judge the sandbox.
@Suite(.timeLimit(.minutes(10)))
struct OfficialClientTests {
    private static let secret = "whsec_tour"
    private static let tour = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Tour/stripe_tour.py").path

    @Test func `The official client can be imported`() async throws {
        let program = try PythonProgram(arguments: ["-c", "import stripe, jsonschema, referencing"])
        for await _ in program.lines {}
        #expect(
            program.exitCode() == 0,
            "\(PythonProgram.interpreter) lacks the packages of Tests/requirements.txt: `make setup`"
        )
    }

    @Test func `The official client's tour succeeds, and every exchange fits the specification`()
        async throws
    {
        let retries = WebhookRetrySchedule(attempts: 20, firstPause: .milliseconds(5))
        try await RunningSandbox.with(StripeSandboxConfiguration(retries: retries)) { running in
            let program = try PythonProgram(
                arguments: ["-u", Self.tour],
                environment: [
                    "STRIPE_SANDBOX_URL": running.url,
                    "STRIPE_SANDBOX_KEY": running.sandbox.secretKey,
                    "STRIPE_SANDBOX_WEBHOOK_SECRET": Self.secret,
                    "PYTHONDONTWRITEBYTECODE": "1",
                ])
            var output: [String] = []
            for await line in program.lines {
                output.append(line)
                guard line.hasPrefix("webhooks ") else { continue }
                let url = String(line.dropFirst("webhooks ".count))
                await running.sandbox.addWebhook(try WebhookEndpoint(url: url, secret: Self.secret))
                try program.write(line: "registered")
            }
            #expect(program.exitCode() == 0, "\(output.joined(separator: "\n"))")
            #expect(output.last?.hasSuffix("exchanges agree with the specification") == true)
        }
    }
}
