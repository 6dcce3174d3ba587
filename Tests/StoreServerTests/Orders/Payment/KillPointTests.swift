import ShopModel
import Testing

@testable import StoreServer

/// A server that ends in the middle of paying: whatever was under way, a shopper pays once, and what
/// is not known is found out.
@Suite(.timeLimit(.minutes(10)))
struct KillPointTests {
    /// Where the server ends.
    enum Point: CaseIterable, CustomTestStringConvertible {
        case beforeIntent, afterIntentBeforeItsRow, beforeConfirmation
        case afterConfirmationBeforeItsRow, afterPageBeforeItsRow, afterPaymentOnPage

        var testDescription: String { "\(self)" }

        /// What is lost on the wire for the server to have known no more than that.
        var faults: [(Wire.Call, Wire.Fault)] {
            switch self {
            case .beforeIntent: [(.create, .lostRequest)]
            case .afterIntentBeforeItsRow: [(.create, .lostAnswer)]
            case .beforeConfirmation: [(.confirm, .lostRequest), (.retrieve, .lostRequest)]
            case .afterConfirmationBeforeItsRow:
                [(.confirm, .lostAnswer), (.retrieve, .lostRequest)]
            case .afterPageBeforeItsRow: [(.makePage, .lostAnswer)]
            case .afterPaymentOnPage: [(.readPage, .lostRequest)]
            }
        }

        /// Whether the provider has taken the money by then.
        var isPaid: Bool { self == .afterConfirmationBeforeItsRow || self == .afterPaymentOnPage }
    }

    private func pay(_ order: Order, until point: Point, at paid: PaidShop, by ada: SessionAnswer)
        async throws
    {
        for (call, fault) in point.faults { paid.wire.set(fault, for: call) }
        switch point {
        case .beforeIntent, .afterIntentBeforeItsRow, .beforeConfirmation,
            .afterConfirmationBeforeItsRow:
            _ = try await paid.pay(order, by: ada)
        case .afterPageBeforeItsRow:
            _ = try await paid.press(paid.page(of: order, by: ada))
        case .afterPaymentOnPage:
            try await HostedForm(paid.hostedPage(of: order, by: ada)).pay(with: "pm_card_visa")
        }
        for (call, _) in point.faults { paid.wire.set(nil, for: call) }
    }

    @Test(arguments: Point.allCases)
    func `The worker finds out within a minute what became of it`(point: Point) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            try await pay(order, until: point, at: paid, by: ada)
            #expect(try await paid.shop.order(order.id, of: ada).status == .pending)
            paid.shop.clock.advance(bySeconds: 45)
            try await paid.shop.orders.upkeep.payments.reconcileSilent()
            try await paid.catchUp()
            let found = try await paid.shop.order(order.id, of: ada)
            #expect(found.status == (point.isPaid ? .processing : .pending))
            #expect(found.paymentStatus == (point.isPaid ? .succeeded : .requiresPayment))
            #expect(try await paid.shop.soldPieces(of: watch) == (point.isPaid ? 1 : 0))
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test(arguments: Point.allCases)
    func `A shopper who tries again pays once`(point: Point) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let watch = try await paid.shop.watch()
            let order = try await paid.shop.order(watch, by: ada)
            try await pay(order, until: point, at: paid, by: ada)
            let state: PaymentState = try await paid.pay(order, by: ada).decode()
            #expect(state.status == .succeeded)
            try await paid.catchUp()
            #expect(try await paid.events(ofType: "payment_intent.succeeded") == 1)
            #expect(try await paid.shop.soldPieces(of: watch) == 1)
            #expect(try await paid.attention(to: order) == nil)
            try await paid.shop.expectBalancedBooks()
        }
    }

    @Test(arguments: Point.allCases)
    func `An order that nobody pays again ends as it was paid, or expires`(
        point: Point
    ) async throws {
        try await PaidShop.run { paid in
            let ada = try await paid.shop.register()
            let order = try await paid.shop.order(paid.shop.watch(), by: ada)
            try await pay(order, until: point, at: paid, by: ada)
            paid.shop.clock.advance(bySeconds: 90 * 60)
            try await paid.shop.orders.upkeep.expireUnpaid()
            let end = try await paid.shop.database.read { snapshot in
                try OrderRepository().find(order.id, in: snapshot)
            }
            #expect(end?.status == (point.isPaid ? .processing : .expired))
            #expect(
                try await paid.events(ofType: "payment_intent.succeeded")
                    == (point.isPaid ? 1 : 0))
            try await paid.shop.expectBalancedBooks()
        }
    }
}
