import ShopModel
import Testing

@testable import StoreServer

/// Payments that come when an order is being ended, or has ended.
@Suite(.timeLimit(.minutes(10)))
struct LatePaymentTests {
    private func expire(_ paid: PaidShop) async throws -> SessionAnswer {
        paid.shop.clock.advance(bySeconds: 45 * 60)
        try await paid.shop.orders.upkeep.expireUnpaid()
        return try await login(at: paid)
    }

    private func login(at paid: PaidShop) async throws -> SessionAnswer {
        try await paid.shop.send(
            .login, encoding: LoginRequest(email: "ada@example.com", password: "analytical engine")
        ).decode()
    }

    /// Takes the provider's money for an order's intent behind the shop's back.
    private func payBehindTheShop(_ order: Order, at paid: PaidShop) async throws {
        let intent = try #require(try await paid.attempt(of: order).intentID)
        _ = try await paid.wire.gateway.confirm(
            PaymentConfirmation(
                intentID: intent, paymentMethod: "pm_card_visa",
                returnURL: "http://127.0.0.1/"), "test-\(intent)")
    }

    @Test func `An unpaid order expires with its attempt, and its stock is free`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let untried = try await paid.shop.order(watch, by: ada)
            let declined = try await paid.shop.order(watch, by: ada)
            _ = try await paid.pay(declined, with: "pm_card_visa_chargeDeclined", by: ada)
            let later = try await expire(paid)
            for order in [untried, declined] {
                let expired = try await paid.shop.order(order.id, of: later)
                #expect(expired.status == .expired)
                #expect(expired.paymentStatus == .cancelled)
                #expect(expired.payBy == nil)
            }
            #expect(try await paid.attempt(of: declined).status == .cancelled)
            #expect(try await paid.shop.watch().stockQuantity == watch.stockQuantity)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An order that is found paid when it would expire stays paid`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            try await payBehindTheShop(order, at: paid)
            let later = try await expire(paid)
            #expect(try await paid.shop.order(order.id, of: later).status == .processing)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An order that is found paid when it is cancelled stays paid`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            try await payBehindTheShop(order, at: paid)
            let answer = try await paid.shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            #expect(answer.outcome == "illegal_transition")
            #expect(answer.problem?.allowed == ["ship"])
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `An order whose payment cannot be closed does not expire, and holds up no other`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let stuck = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(stuck, with: "pm_card_visa_chargeDeclined", by: ada)
            let free = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.wire.set(.lostRequest, for: .cancel)
            let later = try await expire(paid)
            #expect(try await paid.shop.order(stuck.id, of: later).status == .pending)
            #expect(try await paid.shop.order(free.id, of: later).status == .expired)
        }
    }

    @Test(arguments: [true, false])
    func `Money for an expired order revives it if its stock is there`(
        isStockThere: Bool
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            try await payBehindTheShop(order, at: paid)
            // The shop has been told, wrongly, that the attempt is over: only then can this be.
            try await paid.shop.database.execute(
                "UPDATE payment_attempts SET is_open = 0, status = 'cancelled'")
            let later = try await expire(paid)
            #expect(try await paid.shop.order(order.id, of: later).status == .expired)
            if !isStockThere { try await paid.shop.setStock(of: watch, to: 0) }
            let intent = try #require(try await paid.attempt(of: order).intentID)
            for _ in 0..<2 { await paid.shop.orders.upkeep.payments.reconcile(.intent(intent)) }
            let settled = try await paid.shop.order(order.id, of: later)
            #expect(settled.status == (isStockThere ? .processing : .expired))
            #expect(settled.paymentStatus == .succeeded)
            let attention = try await paid.attention(to: order)
            #expect((attention == nil) == isStockThere)
            #expect(try await paid.shop.soldPieces(of: watch) == (isStockThere ? 1 : 0))
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `Money for a cancelled order leaves it cancelled and asks for a person`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            try await payBehindTheShop(order, at: paid)
            try await paid.shop.database.execute(
                "UPDATE payment_attempts SET is_open = 0, status = 'cancelled'")
            _ = try await paid.shop.send(.cancelOrder, order.id.description, token: ada.token)
            let intent = try #require(try await paid.attempt(of: order).intentID)
            for _ in 0..<2 { await paid.shop.orders.upkeep.payments.reconcile(.intent(intent)) }
            let settled = try await paid.shop.order(order.id, of: ada)
            #expect(settled.status == .cancelled)
            #expect(settled.paymentStatus == .succeeded)
            #expect(try await paid.attention(to: order)?.contains(intent) == true)
            let events: [OrderEvent] = try await paid.shop.send(
                .orderEvents, order.id.description, token: ada.token
            ).decode()
            #expect(events.map(\.kind) == ["placed", "payment_failed", "cancel", "paid_late"])
            #expect(try await paid.shop.soldPieces(of: watch) == 0)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `A payment that begins while the order is being cancelled is closed too`()
        async throws
    {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            paid.wire.after(.cancel) {
                // The former attempt is closed at the provider, and the shop does not know it yet.
                _ = try await paid.confirm(order, by: ada)
            }
            let answer = try await paid.shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            let settled = try await paid.shop.order(order.id, of: ada)
            #expect(answer.status == (settled.status == .cancelled ? 200 : 409))
            #expect((settled.status == .processing) == (settled.paymentStatus == .succeeded))
            try await paid.shop.expectBalancedBooks()
        }
    }
}
