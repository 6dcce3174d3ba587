import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct PaymentTests {
    private let context = PaneContext.scene()
    private let order = Order.scene

    /// A checkout that shows an order to pay.
    private func pane(_ order: Order = .scene) -> CheckoutPane {
        var pane = CheckoutPane()
        let effects = pane.update(.startedPaying(order.id), context: context)
        answer(&pane, effects) { .placed(.success(order), $0) }
        return pane
    }

    @discardableResult
    private func answer(
        _ pane: inout CheckoutPane, _ effects: [Effect],
        _ message: (Generation) -> CheckoutPane.Message
    ) -> [Effect] {
        for case .run(let work) in effects {
            switch work {
            case .checkout(.loadPayableOrder(_, let number)),
                .checkout(.confirmPayment(_, _, let number)),
                .checkout(.followPayment(_, let number)):
                return pane.update(message(number), context: context)
            default: continue
            }
        }
        Issue.record("nothing was asked for: \(effects)")
        return []
    }

    private func state(
        _ status: PaymentStatus, of orderStatus: OrderStatus = .pending,
        failure: PaymentFailure? = nil, url: String? = nil
    ) -> PaymentState {
        PaymentState(
            orderID: order.id, orderStatus: orderStatus, status: status, amount: order.total,
            failure: failure, actionURL: url)
    }

    @Test func `Enter on a card asks first, with No marked`() {
        var app = App.scene()
        app.visit(.pay(order.id), by: SceneStore())
        app.press("t", .enter)
        guard case .question(let open) = app.overlay else {
            Issue.record("nothing was asked")
            return
        }
        #expect(open.question.title == "Pay $1,160.00 with Visa 4242?")
        #expect(open.dialog.focusedIndex == 0)
        #expect(app.press(.enter) == [])
        #expect(app.checkout.waiting == nil)
    }

    @Test func `yes pays with the card, once`() {
        var pane = pane()
        let effects = pane.update(.payConfirmed(.test(.visa), order.id), context: context)
        guard case .run(.checkout(.confirmPayment(order.id, "pm_card_visa", _))) = effects.last
        else {
            Issue.record("not paid: \(effects)")
            return
        }
        #expect(pane.update(.payConfirmed(.test(.visa), order.id), context: context) == [])
        #expect(pane.commands(in: context) == [.back])
        answer(&pane, effects) { .paymentChanged(.success(.fixture), $0) }
        #expect(pane.stage == .done)
    }

    @Test func `yes to one order does not pay another`() {
        var pane = pane()
        #expect(pane.update(.payConfirmed(.test(.visa), OrderID(7)), context: context) == [])
    }

    @Test(arguments: [
        ("insufficient_funds", "lacks the money"), ("expired_card", "expired"),
        ("generic_decline", "declined the card"),
    ])
    func `a declined card says so kindly, and another can be tried`(
        _ code: String, _ words: String
    ) {
        var app = App.scene()
        var store = SceneStore()
        store.confirmation = .success(
            state(.failed, failure: PaymentFailure(code: "card_declined", declineCode: code)))
        app.visit(.pay(order.id), by: store)
        app.press("t", .enter, "y", by: store)
        #expect(app.screen.contains(words))
        #expect(app.screen.contains("Nothing was charged"))
        #expect(app.checkout.commands(in: app.context).contains(.pay))
    }

    @Test func `a bank that asks is waited for, and the pane moves on by itself`() {
        var app = App.scene()
        var store = SceneStore()
        let url = "http://127.0.0.1:8080/3ds/pi_1"
        store.confirmation = .success(state(.requiresPayment, url: url))
        app.visit(.pay(order.id), by: store)
        app.press("t", .enter, "y", by: store)
        #expect(app.checkout.waiting == .following)
        #expect(app.screen.contains(url))
        app.receive(
            .checkout(
                .paymentChanged(
                    .success(state(.succeeded, of: .processing)), app.checkout.asking)))
        #expect(app.checkout.stage == .done)
    }

    @Test(arguments: [
        Failure.timedOut, .offline, .storeTrouble, .refused(Problem(.notPayable, detail: "")),
    ])
    func `an unknown outcome is asked for, not guessed`(_ failure: Failure) {
        var pane = pane()
        let paying = pane.update(.payConfirmed(.test(.visa), order.id), context: context)
        let effects = answer(&pane, paying) { .paymentChanged(.failure(failure), $0) }
        guard case .run(.checkout(.followPayment(order.id, _))) = effects.first else {
            Issue.record("not asked: \(effects)")
            return
        }
        #expect(pane.failure == failure)
        answer(&pane, effects) { .paymentChanged(.success(.fixture), $0) }
        #expect(pane.stage == .done)
    }

    @Test func `a payment that never arrived can be tried again, and is asked about no more`() {
        var pane = pane()
        let paying = pane.update(.payConfirmed(.test(.visa), order.id), context: context)
        let following = answer(&pane, paying) { .paymentChanged(.failure(.timedOut), $0) }
        let effects = answer(&pane, following) {
            .paymentChanged(.success(state(.requiresPayment)), $0)
        }
        #expect(effects == [])
        #expect(pane.waiting == nil)
        #expect(pane.commands(in: context).contains(.testCards))
    }

    @Test func `a refused payment stops, with the reason`() {
        var pane = pane()
        let paying = pane.update(.payConfirmed(.test(.visa), order.id), context: context)
        let failure = Failure.refused(Problem(.rateLimited, detail: ""))
        answer(&pane, paying) { .paymentChanged(.failure(failure), $0) }
        #expect(pane.waiting == nil)
        #expect(pane.failure == failure)
    }

    @Test func `an answer about an earlier payment is dropped`() {
        var pane = pane()
        let first = pane.update(.payConfirmed(.test(.declined), order.id), context: context)
        _ = pane.update(.commanded(.back), context: context)
        let again = pane.update(.startedPaying(order.id), context: context)
        answer(&pane, again) { .placed(.success(order), $0) }
        answer(&pane, first) { .paymentChanged(.success(.fixture), $0) }
        #expect(pane.stage == .pay)
        #expect(pane.payment == nil)
    }

    @Test func `Esc leaves the order waiting among the orders`() {
        var pane = pane()
        let effects = pane.update(.commanded(.back), context: context)
        #expect(effects == [.run(.stop(.payment)), .open(.order(order.id))])
    }

    @Test(arguments: [OrderStatus.expired, .cancelled])
    func `an order that is over cannot be paid, and is not called paid`(_ status: OrderStatus) {
        var over = order
        over.status = status
        var app = App.scene()
        var store = SceneStore()
        store.order = .success(over)
        app.visit(.pay(order.id), by: store)
        #expect(app.checkout.stage == .pay)
        #expect(!app.checkout.commands(in: app.context).contains(.pay))
        #expect(app.screen.contains(CheckoutWords.ended(over).string.prefix(24)))
    }

    @Test(arguments: [OrderStatus.expired, .cancelled])
    func `money that came too late is not thanked for, but goes back`(_ status: OrderStatus) {
        var pane = pane()
        let paying = pane.update(.payConfirmed(.test(.visa), order.id), context: context)
        answer(&pane, paying) { .paymentChanged(.success(state(.succeeded, of: status)), $0) }
        #expect(pane.stage == .pay)
        #expect(pane.order.map { CheckoutWords.ended($0).string.contains("gives it back") } == true)
    }

    @Test func `an order that is being paid is followed at once`() {
        var busy = order
        busy.paymentStatus = .processing
        let pane = pane(busy)
        #expect(pane.waiting == .following)
    }

    @Test func `an order that cannot be read is asked for again`() {
        var app = App.scene()
        var store = SceneStore()
        store.order = .failure(.offline)
        app.visit(.pay(order.id), by: store)
        #expect(app.checkout.failure == .offline)
        store.order = .success(order)
        app.press("R", by: store)
        #expect(app.checkout.order == order)
    }

    @Test func `a store that takes no test cards says what there is`() {
        var app = App.scene()
        var facts = CatalogueFacts.fixture(count: 7)
        facts.settings?.isTestMode = false
        app.receive(.catalogueChanged(facts))
        app.visit(.pay(order.id), by: SceneStore())
        #expect(!app.checkout.commands(in: app.context).contains(.testCards))
        #expect(app.screen.contains("Pay later"))
    }

    @Test func `the time that is left counts down to its end`() {
        var later = context
        #expect(CheckoutWords.timeLeft(order, later) == "45:00 left")
        later.now = Timestamp.fixture.advanced(bySeconds: 2_695)
        #expect(CheckoutWords.timeLeft(order, later) == "0:05 left")
        later.now = Timestamp.fixture.advanced(bySeconds: 2_700)
        #expect(CheckoutWords.timeLeft(order, later) == "time is over")
        #expect(pane().clock == .seconds)
    }
}
