import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

/// What is done with an order beyond reading it.
@Suite struct OrderTaskTests {
    /// An app on an order of the history.
    private func app(_ id: Int64, online: Bool = true) -> App {
        var app = App.scene()
        app.visit(.order(OrderID(id)), by: SceneStore())
        app.receive(.connectionChanged(online ? .online : .offline))
        return app
    }

    @Test(arguments: [
        ("s", ReceiptWay.save), ("p", .print), ("m", .mail),
    ])
    func `a receipt is saved, printed or mailed`(_ key: String, _ way: ReceiptWay) {
        var app = app(1031)
        app.press("p")
        guard
            case .run(.orders(.handleReceipt(OrderID(1031), way, _))) =
                app.press(.character(Character(key))).first
        else {
            Issue.record("not asked for")
            return
        }
    }

    @Test func `a return names pieces and reason, and asks first`() {
        var app = app(1031)
        app.press("r", "+")
        for _ in 0..<2 { app.press(.tab) }
        app.press(.paste("too small"), .tab)
        #expect(app.press(.enter) == [])
        guard
            case .run(.orders(.giveBack(OrderID(1031), let request, _))) = app.press("y").first
        else {
            Issue.record("not asked for")
            return
        }
        #expect(request.lines == [WatchQuantity(watchID: Watch.shelf[0].id, quantity: 1)])
        #expect(request.reason == "too small")
    }

    @Test func `a return without a watch or a reason is not sent`() {
        var app = app(1031)
        app.press("r", .tab, .tab, .tab, .enter)
        #expect(app.screen.contains(OrdersWords.chooseLines.string))
        app.press("+", .tab, .tab, .tab, .enter)
        #expect(app.screen.contains(OrdersWords.reasonNeeded.string))
    }

    @Test func `the address of an order is changed until it is shipped`() {
        var app = app(1041)
        app.press("e")
        for _ in AddressField.allCases { app.press(.tab) }
        guard
            case .run(.orders(.changeAddress(OrderID(1041), let address, _))) =
                app.press(.enter).first
        else {
            Issue.record("not asked for")
            return
        }
        #expect(address == .fixture)
        var shipped = self.app(1038)
        #expect(shipped.press("e") == [])
        #expect(shipped.orders.task == nil)
    }

    @Test(arguments: ["x", "e", "p"])
    func `without the store nothing is changed, and that is said`(_ key: String) {
        var app = app(1041, online: false)
        #expect(app.press(.character(Character(key))) == [])
        #expect(app.orders.task == nil)
        #expect(app.screen.contains("needs the store"))
    }

    @Test func `ordering again fills the cart, and names what is sold out`() {
        var watches = [Watch.shelf[0], Watch.shelf[3]]
        watches[1].stockQuantity = 0
        let reorder = Reorder(of: .scene, watches: watches, .scene())
        #expect(reorder.lines == [CartLine(watches[0], quantity: 1)])
        #expect(reorder.missing == ["\(Watch.shelf[3].name), sold out"])
    }

    @Test func `kept orders are shown until the store has answered, with their age`() {
        var pane = OrdersPane()
        let context = PaneContext.scene()
        var number = Generation()
        let first = number.next()
        _ = pane.update(.opened, context: context)
        let old = KeptOrders(
            orders: [Order.history[2]], asOf: Timestamp.fixture.advanced(bySeconds: -7_200))
        _ = pane.update(.answered(.kept(old, first)), context: context)
        #expect(pane.shown == old.orders)
        #expect(pane.keptAsOf == old.asOf)
        _ = pane.update(.answered(.orders(.failure(.offline), first)), context: context)
        #expect(pane.shown == old.orders)
        #expect(pane.keptAsOf == old.asOf)
    }

    @Test func `filter and search narrow the list, and Esc widens it again`() {
        var app = app(1042)
        app.press("f")
        #expect(app.orders.shown.map(\.id) == [OrderID(1042)])
        app.press("f")
        #expect(app.orders.shown.allSatisfy { $0.status == .processing || $0.status == .shipped })
        app.press(.escape)
        #expect(app.orders.shown.count == Order.history.count)
        app.press("/", "1", "0", "3", .enter)
        #expect(app.orders.shown.map(\.id) == [OrderID(1038), OrderID(1031)])
        app.press(.escape)
        #expect(app.orders.shown.count == Order.history.count)
    }

    @Test func `a guest opens an order by number, email and code`() {
        var app = App.scene(customer: nil)
        app.visit(.orders, by: SceneStore())
        app.press("n", .paste("#1042"), .tab, .paste("anna@example.com"))
        guard case .run(.orders(.mailCode(let lookup, let number))) = app.press(.enter).first
        else {
            Issue.record("no code was asked for")
            return
        }
        #expect(lookup == OrderLookupRequest(orderID: OrderID(1042), email: "anna@example.com"))
        app.receive(.orders(.answered(.codeMailed(nil, number))))
        app.press(.paste("abcd-efgh"))
        guard case .run(.orders(.open(let request, _))) = app.press(.enter).first else {
            Issue.record("the code was not used")
            return
        }
        #expect(request == OrderCodeRequest(orderID: OrderID(1042), code: "abcd-efgh"))
    }
}
