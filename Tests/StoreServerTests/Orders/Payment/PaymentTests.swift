import ShopModel
import Testing

@testable import StoreServer

@Suite(.timeLimit(.minutes(10)))
struct PaymentTests {
    @Test func `A good card pays the order, sells its stock and ends its reservation`() async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, quantity: 2, by: ada)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(state.orderStatus == .processing)
            #expect(state.amount == order.total)
            #expect(state.payBy == nil)
            let bought = try await paid.shop.order(order.id, of: ada)
            #expect(bought.paymentIntentID?.hasPrefix("pi_") == true)
            #expect(try await paid.shop.soldPieces(of: watch) == 2)
            #expect(try await paid.shop.watch().stockQuantity == watch.stockQuantity - 2)
            let events: [OrderEvent] = try await paid.shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(events.map(\.kind) == ["placed", "paid"])
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test(arguments: [
        ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
        ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", nil),
    ])
    func `A declined card says why, and another one can pay`(
        method: String, code: String, reason: String?
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let declined: PaymentState = try await paid.pay(order, with: method, by: ada).decode()
            #expect(declined.status == .failed)
            #expect(declined.orderStatus == .pending)
            #expect(declined.failure?.code == code)
            #expect(declined.failure?.declineCode == reason)
            #expect(declined.payBy == order.payBy)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(state.failure == nil)
            #expect(paid.wire.count(of: .create) == 1)
            let events: [OrderEvent] = try await paid.shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(events.map(\.kind) == ["placed", "payment_failed", "paid"])
            #expect(events[1].note == reason ?? code)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `A method that the provider does not know is a wrong field`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let answer = try await paid.pay(order, with: "pm_nonsense", by: ada)
            #expect(answer.outcome == "validation_failed")
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/payment_method"])
            #expect(try await paid.state(of: order, by: ada).status == .requiresPayment)
            #expect(try await paid.pay(order, by: ada).status == 200)
        }
    }

    @Test func `A card that wants to see its owner names the page, and then pays`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            let asked: PaymentState = try await paid.pay(
                order, with: "pm_card_authenticationRequired", by: ada
            ).decode()
            #expect(asked.status == .requiresPayment)
            let page = try #require(asked.actionURL)
            #expect(try await paid.state(of: order, by: ada).actionURL == page)
            try await BankPage(page).answer("complete")
            #expect(try await paid.shop.send(.paymentReturn).status == 200)
            let state = try await paid.state(of: order, by: ada)
            #expect(state.status == .succeeded)
            #expect(state.orderStatus == .processing)
            #expect(state.actionURL == nil)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `Another card closes the attempt that waits at the bank`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_authenticationRequired", by: ada)
            let former = try await paid.attempt(of: order)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            let latest = try await paid.attempt(of: order)
            #expect(latest.key == former.key + "-2")
            #expect(paid.wire.count(of: .cancel) == 1)
        }
    }

    @Test func `An order is paid once, however often it is asked for at once`() async throws {
        try await PaidShop.run { paid in
            try await paid.connectWebhook()
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        _ = try await paid.confirm(order, by: ada)
                    }
                }
                try await group.waitForAll()
            }
            try await paid.wait(for: .processing, of: order, by: ada)
            let again: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(again.status == .succeeded)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
            #expect(try await paid.attention(to: order) == nil)
            let attempts = try await paid.shop.database.query("SELECT * FROM payment_attempts")
            #expect(attempts.count == 1)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An order cannot be paid when its time is over, or when it is cancelled`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let cancelled = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.shop.send(
                .cancelOrder, cancelled.id.description, token: ada.token)
            #expect(try await paid.pay(cancelled, by: ada).outcome == "not_payable")
            let late = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.shop.clock.advance(bySeconds: 45 * 60)
            let login = LoginRequest(email: "ada@example.com", password: "analytical engine")
            let session: SessionAnswer = try await paid.shop.send(.login, encoding: login).decode()
            #expect(try await paid.pay(late, by: session).outcome == "not_payable")
            #expect(paid.wire.count(of: .create) == 0)
        }
    }
}
