import FoundationEssentials
import ShopModel
import StoreServer
import StripeSandbox
import Testing

@Suite(.timeLimit(.minutes(10)))
struct WebhookDeliveryTests {
    @Test func `The sandbox's events are verified and read`() async throws {
        try await WebhookInbox.with { inbox in
            try await SandboxGateway.with { running in
                let secret = "whsec_store"
                await running.sandbox.addWebhook(
                    try WebhookEndpoint(url: inbox.url, secret: secret))
                let created = try await running.gateway.create(
                    PaymentRequest(
                        amount: Money(minorUnits: 9950, currency: .chf),
                        metadata: ["order_id": "7"]), "pi-7-9950")
                let paid = try await running.gateway.confirm(
                    PaymentConfirmation(
                        intentID: created.id, paymentMethod: "pm_card_visa",
                        returnURL: "http://127.0.0.1:9/"), "confirm-7-1")
                let verifier = WebhookVerifier(
                    secrets: [Secret(secret)], now: { Int64(Date().timeIntervalSince1970) })
                var events: [String: StripeEvent] = [:]
                for await delivery in inbox.deliveries {
                    let event = try verifier.event(
                        body: delivery.body, signature: delivery.signature)
                    events[event.type] = event
                    if events.count == 3 { break }
                }
                #expect(
                    events.keys.sorted() == [
                        "charge.succeeded", "payment_intent.created", "payment_intent.succeeded",
                    ])
                #expect(events["payment_intent.created"]?.subject == .intent(created))
                #expect(events["payment_intent.succeeded"]?.subject == .intent(paid))
                #expect(events["charge.succeeded"]?.subject == .refund(intent: paid.id))
                #expect(events.values.allSatisfy { !$0.isLive })
            }
        }
    }
}
