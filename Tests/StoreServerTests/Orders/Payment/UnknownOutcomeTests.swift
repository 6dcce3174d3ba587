import ShopModel
import Testing

@testable import StoreServer

/// What happens when the provider and the shop do not hear each other.
@Suite(.timeLimit(.minutes(10)))
struct UnknownOutcomeTests {
    @Test(arguments: [Wire.Fault.lostRequest, .lostAnswer])
    func `A payment of which no answer came is processing until the provider is asked`(
        fault: Wire.Fault
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            paid.wire.set(fault, for: .confirm)
            paid.wire.set(.lostRequest, for: .retrieve)
            let unknown: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(unknown.status == .processing)
            #expect(try await paid.state(of: order, by: ada).status == .processing)
            paid.wire.set(nil, for: .retrieve)
            let known = try await paid.state(of: order, by: ada)
            #expect(known.status == (fault == .lostAnswer ? .succeeded : .requiresPayment))
            #expect(known.orderStatus == (fault == .lostAnswer ? .processing : .pending))
            paid.wire.set(nil, for: .confirm)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test func `The worker finds out what became of a silent payment`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.wire.set(.lostAnswer, for: .confirm)
            _ = try await paid.pay(order, by: ada)
            try await paid.shop.orders.upkeep.payments.reconcileSilent()
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
            paid.shop.clock.advance(bySeconds: 31)
            try await paid.shop.orders.upkeep.payments.reconcileSilent()
            #expect(try await paid.shop.order(order.id, of: ada).status == .processing)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test(arguments: [Wire.Fault.lostRequest, .lostAnswer])
    func `An intent whose making was not answered is asked for again by its key`(
        fault: Wire.Fault
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            paid.wire.set(fault, for: .create)
            let answer = try await paid.pay(order, by: ada)
            #expect(answer.status == 502)
            #expect(answer.outcome == "payment_unavailable")
            paid.wire.set(nil, for: .create)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            let attempt = try await paid.attempt(of: order)
            #expect(attempt.key == "pi-\(order.id)-\(order.total.minorUnits)")
        }
    }

    @Test func `An order is not cancelled while nobody knows whether it is paid`() async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            _ = try await paid.pay(order, with: "pm_card_visa_chargeDeclined", by: ada)
            paid.wire.set(.lostRequest, for: .cancel)
            let refused = try await paid.shop.send(
                .cancelOrder, order.id.description, token: ada.token)
            #expect(refused.outcome == "payment_unavailable")
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
            paid.wire.set(.lostAnswer, for: .cancel)
            _ = try await paid.shop.send(.cancelOrder, order.id.description, token: ada.token)
            paid.wire.set(nil, for: .cancel)
            let cancelled: Order = try await paid.shop.send(
                .cancelOrder, order.id.description, token: ada.token
            ).decode()
            #expect(cancelled.status == .cancelled)
            #expect(cancelled.paymentStatus == .cancelled)
            try await paid.shop.expectBalancedBooks()
        }
    }
}
