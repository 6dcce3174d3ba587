import ShopModel
import Testing

@testable import StoreServer

@Suite(.timeLimit(.minutes(10)))
struct WebhookTests {
    /// The event of an intent, as the provider would send it.
    private func event(
        _ type: String = "payment_intent.succeeded", id: String = "evt_1", of order: Order,
        at paid: PaidShop, status: String = "succeeded", amount: Int64? = nil,
        currency: String = "usd", orderID: String? = nil, storeID: String? = nil
    ) async throws -> String {
        let attempt = try await paid.attempt(of: order)
        let intent = try #require(attempt.intentID)
        return """
            {"id":"\(id)","object":"event","api_version":"2026-05-27.dahlia","created":1800000000,
            "livemode":false,"pending_webhooks":1,"request":null,"type":"\(type)","data":{"object":
            {"id":"\(intent)","object":"payment_intent","created":1800000000,"livemode":false,
            "status":"\(status)","amount":\(amount ?? order.total.minorUnits),
            "currency":"\(currency)","metadata":{"order_id":"\(orderID ?? order.id.description)",
            "store_id":"\(storeID ?? paid.shop.store.identity.storeID)"}}}}
            """
    }

    /// An order with an intent that is not confirmed.
    private func order(at paid: PaidShop, by ada: SessionAnswer) async throws -> Order {
        let order = try await paid.shop.order(paid.shop.watch(), by: ada)
        _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
        return order
    }

    @Test func `The webhook alone settles a payment whose answer was lost`() async throws {
        try await PaidShop.run { paid in
            try await paid.connectWebhook()
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.wire.set(.lostAnswer, for: .confirm)
            paid.wire.set(.lostRequest, for: .retrieve)
            _ = try await paid.pay(order, by: ada)
            try await paid.wait(for: .processing, of: order, by: ada)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An event is applied once, and others about the same payment change nothing`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await order(at: paid, by: ada)
            for id in ["evt_1", "evt_1", "evt_2"] {
                let body = try await event(id: id, of: order, at: paid)
                #expect(try await paid.send(body).status == 204)
            }
            let version = try await paid.shop.order(order.id, of: ada).version
            let late = try await event(
                "payment_intent.payment_failed", id: "evt_3", of: order, at: paid,
                status: "requires_payment_method")
            #expect(try await paid.send(late).status == 204)
            let settled = try await paid.shop.order(order.id, of: ada)
            #expect(settled.status == .processing)
            #expect(settled.paymentStatus == .succeeded)
            #expect(settled.version == version)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An event that is late says nothing by itself: the provider is asked`() async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.wire.set(.lostAnswer, for: .confirm)
            _ = try await paid.pay(order, by: ada)
            let late = try await event(
                "payment_intent.requires_action", of: order, at: paid, status: "requires_action")
            #expect(try await paid.send(late).status == 204)
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
        }
    }

    /// What an event that is signed well may still have wrong.
    enum Disagreement: CaseIterable {
        case amount, currency, order, store
    }

    @Test(arguments: Disagreement.allCases)
    func `A payment that is not what was asked for settles nothing`(
        wrong: Disagreement
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await order(at: paid, by: ada)
            let body =
                switch wrong {
                case .amount: try await event(of: order, at: paid, amount: 1)
                case .currency: try await event(of: order, at: paid, currency: "eur")
                case .order: try await event(of: order, at: paid, orderID: "2")
                case .store: try await event(of: order, at: paid, storeID: "other")
                }
            #expect(try await paid.send(body).status == 204)
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
            #expect(try await paid.attention(to: order) != nil)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An event about something else is taken and changes nothing`() async throws {
        try await PaidShop.run { paid in
            let body = """
                {"id":"evt_9","object":"event","created":1,"livemode":false,"pending_webhooks":1,
                "type":"charge.succeeded","data":{"object":{"id":"ch_1","object":"charge"}}}
                """
            let answer = try await paid.send(body)
            #expect(answer.status == 204)
        }
    }

    @Test func `What is not signed by the provider is refused`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await order(at: paid, by: ada)
            let body = try await event(of: order, at: paid)
            let unsigned = try await paid.shop.send(.stripeWebhook, body: body)
            let answers = [
                unsigned, try await paid.send(body, secret: "whsec_other"),
                try await paid.send(body, age: 301),
            ]
            #expect(answers.map(\.outcome) == Array(repeating: "signature_invalid", count: 3))
            #expect(try await paid.send("{}").outcome == "malformed_body")
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
        }
    }
}
