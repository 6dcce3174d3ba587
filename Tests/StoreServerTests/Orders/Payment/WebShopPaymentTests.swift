import ShopModel
import Testing

@testable import StoreServer

/// How the web shop pays: by the intent's secret in its own page, and then telling the store.
@Suite(.timeLimit(.minutes(10)))
struct WebShopPaymentTests {
    private func secret(
        of order: Order, at paid: PaidShop, by session: SessionAnswer
    ) async throws -> Answer {
        try await paid.shop.send(
            .createPaymentIntent, token: session.token,
            body: #"{"order_id":\#(order.id),"amount":1,"currency":"usd"}"#)
    }

    private func confirm(
        _ intent: String, _ order: Order, at paid: PaidShop, by session: SessionAnswer
    ) async throws -> Answer {
        try await paid.shop.send(
            .confirmOrder, token: session.token,
            encoding: ConfirmOrderRequest(paymentIntentID: intent, orderID: order.id))
    }

    /// Pays an intent as the page does.
    private func pay(_ intent: String, at paid: PaidShop) async throws {
        _ = try await paid.wire.gateway.confirm(
            PaymentConfirmation(
                intentID: intent, paymentMethod: "pm_card_visa",
                returnURL: "http://127.0.0.1/"), "page-\(intent)")
    }

    @Test
    func `The amount is the order's, whatever the request says, and the page's payment counts`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let answer = try await secret(of: order, at: paid, by: ada)
            let secret = try answer.decode(ClientSecretAnswer.self).clientSecret
            #expect(
                try await self.secret(of: order, at: paid, by: ada)
                    .decode(ClientSecretAnswer.self).clientSecret == secret)
            let intent = try #require(try await paid.attempt(of: order).intentID)
            #expect(secret.hasPrefix(intent + "_secret_"))
            let early = try await confirm(intent, order, at: paid, by: ada)
            #expect(early.outcome == "not_payable")
            try await pay(intent, at: paid)
            let state: PaymentState = try await confirm(intent, order, at: paid, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(state.amount == order.total)
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `Paying order A confirms no order B`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let cheap = try await paid.shop.order(paid.shop.watch(), by: ada)
            let dear = try await paid.shop.order(paid.shop.watch(1), quantity: 3, by: ada)
            for order in [cheap, dear] { _ = try await secret(of: order, at: paid, by: ada) }
            let intent = try #require(try await paid.attempt(of: cheap).intentID)
            try await pay(intent, at: paid)
            let answer = try await confirm(intent, dear, at: paid, by: ada)
            #expect(answer.outcome == "validation_failed")
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/payment_intent_id"])
            #expect(try await paid.shop.order(dear.id, of: ada).status == .pending)
        }
    }

    @Test func `Another's order gives no secret and is not confirmed`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let eve = try await paid.shop.register("eve@example.com")
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            #expect(try await secret(of: order, at: paid, by: eve).outcome == "not_found")
            #expect(try await confirm("pi_1", order, at: paid, by: eve).outcome == "not_found")
        }
    }
}
