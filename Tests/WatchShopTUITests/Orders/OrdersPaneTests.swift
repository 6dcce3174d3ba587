import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct OrdersPaneTests {
    private let context = PaneContext.scene()

    /// The number of the last work that was asked for.
    private func number(_ effects: [Effect]) -> Generation? {
        for case .run(let work) in effects.reversed() {
            switch work {
            case .orders(.loadAll(let number)), .orders(.load(_, let number)),
                .orders(.cancel(_, let number)):
                return number
            default: continue
            }
        }
        return nil
    }

    /// A pane that shows orders, its history asked for and not answered.
    private func pane(_ orders: [Order] = Order.history) throws -> (OrdersPane, [Effect]) {
        var pane = OrdersPane()
        let loading = try #require(number(pane.update(.opened, context: context)))
        let effects = pane.update(.answered(.orders(.success(orders), loading)), context: context)
        return (pane, effects)
    }

    @Test func `orders to pay come first, the newest of them selected`() throws {
        var shipped = Order.history[2]
        shipped.id = OrderID(1050)
        let (pane, effects) = try pane([shipped, Order.history[0]])
        #expect(pane.orders?.map(\.id) == [OrderID(1042), OrderID(1050)])
        #expect(pane.selected?.id == OrderID(1042))
        guard case .run(.orders(.load(OrderID(1042), _))) = effects.first else {
            Issue.record("its history was not asked for: \(effects)")
            return
        }
    }

    @Test func `a history is asked for once`() throws {
        var (pane, effects) = try pane()
        let details = OrderDetails(order: Order.history[0], events: Order.history[0].story)
        let loading = try #require(number(effects))
        _ = pane.update(.answered(.order(.success(details), loading)), context: context)
        #expect(number(pane.update(.moved(.down), context: context)) != nil)
        #expect(pane.update(.moved(.up), context: context) == [])
        #expect(pane.events(of: details.order) == details.events)
    }

    @Test func `what is on the screen stays there while it is asked for anew`() throws {
        var (pane, _) = try pane()
        let effects = pane.update(.commanded(.refresh), context: context)
        #expect(pane.isLoading)
        #expect(pane.orders?.count == Order.history.count)
        let loading = try #require(number(effects))
        _ = pane.update(.answered(.orders(.failure(.offline), loading)), context: context)
        #expect(pane.orders?.count == Order.history.count)
        #expect(pane.failure == .offline)
    }

    @Test func `the selection stays on its order when others come`() throws {
        var (pane, _) = try pane()
        _ = pane.update(.moved(.down), context: context)
        let selected = try #require(pane.selected)
        var newer = Order.history[0]
        newer.id = OrderID(1043)
        let loading = try #require(number(pane.update(.commanded(.refresh), context: context)))
        _ = pane.update(
            .answered(.orders(.success([newer] + Order.history), loading)), context: context)
        #expect(pane.selected?.id == selected.id)
    }

    @Test func `answers to older questions are dropped`() throws {
        var pane = OrdersPane()
        let first = try #require(number(pane.update(.opened, context: context)))
        _ = pane.update(.commanded(.refresh), context: context)
        _ = pane.update(.answered(.orders(.success(Order.history), first)), context: context)
        #expect(pane.orders == nil)
        #expect(pane.isLoading)
    }

    @Test func `an order is opened from elsewhere, before the list is known`() throws {
        var pane = OrdersPane()
        let effects = pane.update(.openedOrder(OrderID(1031)), context: context)
        let loading = try #require(number(effects))
        _ = pane.update(.answered(.orders(.success(Order.history), loading)), context: context)
        #expect(pane.selected?.id == OrderID(1031))
        #expect(pane.isShowingDetails)
    }

    @Test func `what can be done goes by how the order stands`() throws {
        var (pane, _) = try pane()
        let rest: [OrdersCommand] = [.reorder, .search, .filter, .refresh, .back]
        let own: [[OrdersCommand]] = [
            [.pay, .changeAddress, .cancel], [.receipt, .changeAddress, .cancel], [.receipt],
            [.receipt, .giveBack], [], [], [.receipt], [.receipt],
        ]
        for commands in own {
            #expect(pane.commands(in: context) == commands + rest)
            _ = pane.update(.moved(.down), context: context)
        }
    }

    @Test func `pay leads to the checkout's payment`() throws {
        var (pane, _) = try pane()
        #expect(
            pane.update(.commanded(.pay), context: context) == [.open(.pay(OrderID(1042)))])
    }

    @Test func `calling off asks first, and nothing is sent before yes`() throws {
        var (pane, _) = try pane()
        let question = OrdersWords.askToCancel(Order.history[0], context)
        #expect(pane.update(.commanded(.cancel), context: context) == [.ask(question)])
        #expect(question.onYes == .orders(.cancelConfirmed(OrderID(1042))))
        let effects = pane.update(.cancelConfirmed(OrderID(1042)), context: context)
        guard case .run(.orders(.cancel(OrderID(1042), let asked))) = effects.first else {
            Issue.record("not sent: \(effects)")
            return
        }
        var cancelled = Order.history[0]
        cancelled.status = .cancelled
        let said = pane.update(.answered(.cancelled(.success(cancelled), asked)), context: context)
        #expect(said.first == .say(.good(OrdersWords.cancelled(cancelled, context))))
        #expect(pane.selected?.status == .cancelled)
    }

    @Test func `a refused calling off says why and asks how the order stands`() throws {
        var (pane, _) = try pane()
        let effects = pane.update(.cancelConfirmed(OrderID(1042)), context: context)
        let asked = try #require(number(effects))
        let failure = Failure.refused(Problem(.illegalTransition, detail: ""))
        let said = pane.update(.answered(.cancelled(.failure(failure), asked)), context: context)
        #expect(said.first == .say(.bad(failure.words())))
        #expect(number(said) != nil)
    }

    @Test func `another person finds nothing of the one before`() throws {
        var (pane, _) = try pane()
        let loading = try #require(number(pane.update(.commanded(.refresh), context: context)))
        var nobody = context
        nobody.customer = nil
        let asked = number(pane.update(.personChanged, context: nobody))
        #expect(asked != loading)
        #expect(pane.orders == nil)
        _ = pane.update(.answered(.orders(.success(Order.history), loading)), context: nobody)
        #expect(pane.orders == nil)
        #expect(number(pane.update(.personChanged, context: context)) != nil)
    }

    @Test func `nothing is asked for before the orders are opened`() {
        var pane = OrdersPane()
        #expect(pane.update(.personChanged, context: context) == [])
    }

    @Test(arguments: [
        ("placed", nil, SafeText("Placed")), ("ship", nil, "Shipped"),
        ("payment_failed", "insufficient_funds", "Payment declined: insufficient funds"),
        ("refunded", "$520.00", "Refunded: $520.00"),
        ("return_requested", nil, "Return asked for"), ("customs_hold", nil, "customs hold"),
    ])
    func `what happened is said in words, also what a newer store says`(
        _ kind: String, _ note: String?, _ words: SafeText
    ) {
        let event = OrderEvent(
            sequence: 1, at: .fixture, kind: kind, from: nil, to: .pending, note: note)
        #expect(OrdersWords.event(event) == words)
    }

    @Test func `whoever is not logged in can log in, or open an order by its number`() {
        var pane = OrdersPane()
        var nobody = context
        nobody.customer = nil
        _ = pane.update(.opened, context: nobody)
        #expect(pane.commands(in: nobody) == [.logIn, .find, .back])
        #expect(
            pane.update(.commanded(.logIn), context: nobody)
                == [.open(.account(then: .orders))])
    }

    @Test func `a narrow terminal shows list or order, and scrolls the order`() {
        let size = Size(width: 40, height: 12)
        var app = App.scene(size)
        app.visit(.orders, by: SceneStore())
        #expect(!app.screen.contains("Total"))
        app.press(.enter, by: SceneStore())
        #expect(app.screen.contains("Total"))
        #expect(!app.screen.contains("History"))
        app.press("G", by: SceneStore())
        #expect(app.screen.contains("Placed"))
        #expect(app.screen.contains("History"))
        let end = app.orders.scroll
        app.press(.down, .down)
        #expect(app.orders.scroll == end)
        app.press(.escape)
        #expect(!app.orders.isShowingDetails)
        app.press(.escape)
        #expect(app.place == .shop)
    }
}
