import FoundationEssentials
import Logging
import ServiceLifecycle

/// Delivers events to endpoints: each at least once, in no particular order, tried again until it
/// is taken or the schedule ends.
struct WebhookDispatcher: Service {
    /// What is delivered; the deliveries of one element are made one after the other.
    let deliveries: AsyncStream<[WebhookDelivery]>
    let account: SandboxAccount
    let client: WebhookClient
    let retries: WebhookRetrySchedule
    let now: @Sendable () -> Int64
    let logger: Logger

    /// Delivers until the service is shut down; what is still on its way is then given up.
    func run() async {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for await batch in deliveries {
                    group.addTask {
                        for delivery in batch { await deliver(delivery) }
                    }
                }
            }
        }
    }

    private func deliver(_ delivery: WebhookDelivery) async {
        do {
            let body = try StripeJSON.encode(delivery.event)
            for attempt in 1...max(retries.attempts, 1) {
                if try await send(body, to: delivery.endpoint) {
                    await account.acknowledge(delivery.event.id)
                    return
                }
                try await Task.sleep(for: retries.pause(after: attempt))
            }
            logger.warning(
                "webhook was not taken", metadata: ["event": "\(delivery.event.id)"])
        } catch is CancellationError {
            logger.debug("webhook given up", metadata: ["event": "\(delivery.event.id)"])
        } catch {
            logger.error(
                "webhook cannot be sent",
                metadata: ["event": "\(delivery.event.id)", "error": "\(error)"])
        }
    }

    /// Tries once, and tells whether the endpoint took it.
    ///
    /// Every attempt is signed anew, so that a late one is not too old for its receiver.
    private func send(_ body: Data, to endpoint: WebhookEndpoint) async throws -> Bool {
        let signature = WebhookSignature.header(body: body, secret: endpoint.secret, time: now())
        do {
            let status = try await client.post(body, to: endpoint, signature: signature)
            return (200..<300).contains(status)
        } catch let error as CancellationError {
            throw error
        } catch {
            logger.debug("webhook attempt failed", metadata: ["error": "\(error)"])
            try Task.checkCancellation()
            return false
        }
    }
}
