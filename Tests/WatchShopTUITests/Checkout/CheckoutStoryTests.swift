import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct CheckoutStoryTests {
    private var store: SceneStore {
        var store = SceneStore()
        store.address = .fixture
        return store
    }

    @Test func `a cart becomes a paid order with the keyboard alone`() {
        var app = App.scene(cart: .scene)
        app.press("2", .enter, by: store)
        #expect(app.place == .checkout)
        #expect(app.checkout.address.address == .fixture)
        app.press(.enter, .enter, by: store)
        #expect(app.screen.contains("Place order  $1,160.00"))
        app.press(.enter, by: store)
        #expect(app.screen.contains("Pay $1,160.00"))
        #expect(app.context.cart.isEmpty)
        app.press("t", .enter, "y", by: store)
        #expect(app.screen.contains("$1,160.00 paid for order 1042."))
        app.press(.enter, by: store)
        #expect(app.place == .orders)
        #expect(app.orders.selected?.id == OrderID(1042))
    }

    @Test func `an address is typed field by field, with Enter from one to the next`() {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: SceneStore())
        #expect(app.checkout.address.fields.focus == .line1)
        app.press(
            .paste("12 Quai du Seujet"), .enter, .enter, .paste("1201"), .enter,
            .paste("Genève"), .enter, .enter, .paste("CH"), .enter, .enter, by: SceneStore())
        #expect(!app.checkout.isTyping)
        #expect(app.checkout.address.address == .fixture)
        app.press(.enter, .enter, by: SceneStore())
        #expect(app.checkout.stage == .review)
    }

    @Test func `what was typed is there again after steps back and other panes`() {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: store)
        app.press(.enter, .escape, .backTab, .paste("+41 22"), .escape, by: store)
        #expect(app.place == .cart)
        app.press(.enter, by: store)
        #expect(app.checkout.address.address.phone == "+41 22")
        app.receive(.terminal(.resized(Size(width: 20, height: 5))))
        app.receive(.terminal(.resized(Size(width: 80, height: 24))))
        #expect(app.checkout.address.address.phone == "+41 22")
    }

    @Test func `whoever is not logged in logs in and comes back`() {
        var app = App.scene(customer: nil, cart: .scene)
        app.visit(.checkout, by: store)
        #expect(app.screen.contains("Who is ordering?"))
        app.press(.enter, by: store)
        #expect(app.place == .account)
        app.press(.paste("anna@example.com"), .tab, .paste("a long secret"))
        let asked = app.press(.enter)
        app.receive(.personLoaded(.fixture, .scene))
        app.settle(asked, by: store)
        #expect(app.place == .checkout)
        #expect(app.checkout.address.address == .fixture)
    }

    @Test func `an order to pay needs its person too`() {
        var app = App.scene(customer: nil)
        var closed = store
        closed.order = .failure(.notLoggedIn)
        app.visit(.pay(OrderID(1042)), by: closed)
        #expect(app.place == .account)
        #expect(app.account.leadsOn)
    }

    @Test func `an empty cart has no checkout`() {
        var app = App.scene()
        app.visit(.checkout, by: store)
        #expect(app.place == .cart)
    }

    @Test
    func `offline it shows the last prices, and offers to keep the order until the store answers`()
    {
        var app = App.scene(cart: .scene)
        var offline = store
        offline.quote = .failure(.offline)
        app.visit(.checkout, by: offline)
        app.press(.enter, .enter, by: offline)
        #expect(app.screen.contains("these are its last prices"))
        #expect(app.checkout.commands(in: app.context).contains(.place))
        #expect(app.context.cart == .scene)
        app.press("R", by: store)
        #expect(!app.screen.contains("these are its last prices"))
    }

    @Test func `a price that rose since the cart is shown before it is accepted`() {
        var app = App.scene(cart: .scene)
        var dearer = store
        var quote = Quote.scene
        quote.lines = [.shelf(0, price: 66_000), .shelf(3)]
        dearer.quote = .success(quote)
        app.visit(.checkout, by: dearer)
        app.press(.enter, .enter, by: dearer)
        #expect(app.screen.contains("! $660.00 each, was $650.00"))
        #expect(app.screen.contains("Prices have changed where marked. Enter accepts them"))
    }

    @Test func `an order that is placed while one looks elsewhere is told`() {
        var app = App.scene(cart: .scene)
        var slow = store
        app.visit(.checkout, by: slow)
        app.press(.enter, .enter, by: slow)
        slow.order = .failure(.timedOut)
        let asked = app.press(.enter)
        app.press("1")
        app.settle(asked, by: store)
        #expect(app.place == .shop)
        #expect(app.screen.contains("Order 1042 is placed."))
        #expect(app.context.cart.isEmpty)
    }

    @Test func `quitting while the answer to an order is not known asks first`() {
        var app = App.scene(cart: .scene)
        var slow = store
        slow.order = .failure(.timedOut)
        app.visit(.checkout, by: slow)
        app.press(.enter, .enter, by: slow)
        app.press(.enter, by: slow)
        #expect(app.press("q") == [])
        #expect(app.screen.contains("Quit before the store has answered?"))
        #expect(app.press(.enter) == [])
        #expect(app.press(.control("c")) == [])
        #expect(app.press("y") == [.quit])
    }

    @Test func `each step is one of its own for keys that were typed too early`() {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: store)
        var steps = [app.checkout.step]
        for _ in 0..<3 {
            app.press(.enter, by: store)
            steps.append(app.checkout.step)
        }
        app.press("t", .enter, "y", by: store)
        steps.append(app.checkout.step)
        #expect(Set(steps).count == 5)
    }
}
