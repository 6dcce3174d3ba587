import FoundationEssentials
import Logging
import ServiceLifecycle
import Testing

@testable import StripeSandbox

@Suite(.timeLimit(.minutes(10)))
struct WebhookTests {
    /// The signature was made by Stripe's own library
    /// (`stripe.WebhookSignature.generate_signature_header`, version 16.1.0).
    @Test func `The signature is Stripe's`() {
        let body = Data(#"{"id":"evt_1","object":"event","type":"ping","note":"Zürich ⌚"}"#.utf8)
        #expect(
            WebhookSignature.header(body: body, secret: "whsec_one", time: 1_764_000_000)
                == "t=1764000000,v1="
                + "792796ef9f596041ce9e7de24f0943ee6a723fde9ae83f4cd4c33de40467330f")
    }

    @Test func `Pauses double up to the longest`() {
        let schedule = WebhookRetrySchedule(
            attempts: 9, firstPause: .seconds(1), longestPause: .seconds(5))
        #expect(
            [1, 2, 3, 4, 90].map(schedule.pause(after:)) == [1, 2, 4, 5, 5].map { .seconds($0) })
    }

    @Test(arguments: [
        ("http://127.0.0.1:8080/stripe/webhook?a=1", "127.0.0.1", 8080, "/stripe/webhook?a=1"),
        ("http://localhost", "localhost", 80, "/"),
        ("http://[::1]:9/x", "::1", 9, "/x"),
    ])
    func `An endpoint is a plain URL`(url: String, host: String, port: Int, target: String) throws {
        let endpoint = try WebhookEndpoint(url: url, secret: "whsec_x")
        #expect(endpoint.host == host)
        #expect(endpoint.port == port)
        #expect(endpoint.target == target)
    }

    @Test(arguments: ["", "https://shop.example/hook", "/hook", "http://", "ftp://a/b"])
    func `Other URLs are refused`(url: String) {
        #expect(throws: WebhookEndpoint.Invalid.notPlainHTTP) {
            try WebhookEndpoint(url: url, secret: "whsec_x")
        }
    }

    /// `with` returns only when the service has ended, and the delivery would be tried for hours.
    @Test func `Deliveries that nobody takes end with the service`() async throws {
        let nobody = try await RunningSandbox.with { $0.url }
        let configuration = StripeSandboxConfiguration(
            webhooks: [try WebhookEndpoint(url: nobody, secret: "whsec_x")],
            retries: WebhookRetrySchedule(attempts: 100, firstPause: .seconds(3600)))
        try await RunningSandbox.with(configuration) { running in
            _ = try await running.post("/v1/payment_intents", "amount=1000&currency=usd")
            let event = try await running.get("/v1/events").json().list("data").first
            #expect(event?["pending_webhooks"] == .number(1))
        }
    }

    @Test func `A port in use ends the sandbox, and whoever waits for it`() async throws {
        try await RunningSandbox.with { running in
            let port = try #require(URLComponents(string: running.url)?.port)
            let second = StripeSandbox(
                configuration: StripeSandboxConfiguration(port: port),
                logger: Logger(label: "second") { _ in SwiftLogNoOpLogHandler() })
            let service = Task { try await second.run() }
            await #expect(throws: StripeSandboxError.ended) { try await second.url() }
            await #expect(throws: (any Error).self) { try await service.value }
        }
    }
}
