import FoundationEssentials
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A server that keeps what is posted to it.
struct WebhookInbox: Sendable {
    /// A delivery as it came.
    struct Delivery: Sendable {
        let body: Data
        let signature: String?
    }

    let deliveries: AsyncStream<Delivery>
    let url: String

    /// Runs a server on a free port while `body` runs.
    static func with(_ body: @Sendable (WebhookInbox) async throws -> Void) async throws {
        let (deliveries, inbox) = AsyncStream.makeStream(of: Delivery.self)
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        router.post("stripe/webhook") { request, _ in
            let bytes = try await request.body.collect(upTo: 1024 * 1024)
            let signature = HTTPField.Name("Stripe-Signature").flatMap { request.headers[$0] }
            inbox.yield(Delivery(body: Data(bytes.readableBytesView), signature: signature))
            return HTTPResponse.Status.ok
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { opened.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "inbox") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                try await body(
                    WebhookInbox(
                        deliveries: deliveries, url: "http://127.0.0.1:\(port)/stripe/webhook"))
                break
            }
            group.cancelAll()
        }
    }
}
