import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct CheckoutChoicesTests {
    private var store: SceneStore {
        var store = SceneStore()
        store.addresses = [.fixture]
        return store
    }

    private func request(of requests: [AppRequest]) -> PlaceOrderRequest? {
        requests.compactMap { request in
            if case .run(.checkout(.placeOrder(let order, _))) = request { order } else { nil }
        }.first
    }

    /// Gives the id that the order asks for, and returns what is sent.
    private func sent(by app: inout App, _ requests: [AppRequest]) -> PlaceOrderRequest? {
        for case .run(let work) in requests {
            guard case .checkout(.makeOrderID) = work, let id = SceneStore().answer(work) else {
                continue
            }
            return request(of: app.receive(id))
        }
        return nil
    }

    @Test func `a guest goes on with an email address, and the order carries it`() throws {
        var app = App.scene(customer: nil, cart: .scene)
        app.visit(.checkout, by: SceneStore())
        app.press("j", .enter, .paste("anna@example"), .enter, by: SceneStore())
        #expect(app.screen.contains("An address like anna@example.com"))
        app.press(.paste(".com"), .enter, by: SceneStore())
        #expect(app.checkout.stage == .address)
        var store = SceneStore()
        store.address = .fixture
        app.visit(.checkout, by: store)
        app.press("j", .enter, .enter, .enter, .enter, by: store)
        #expect(app.checkout.stage == .review)
        let order = try #require(sent(by: &app, app.press(.enter)))
        #expect(order.email == "anna@example.com")
        #expect(order.fullName == Address.fixture.name)
    }

    @Test func `kept addresses are shown first, and another can be typed and saved`() {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: store)
        #expect(app.checkout.book.isOpen)
        #expect(app.screen.contains("Another address"))
        app.press("n", by: store)
        #expect(app.checkout.isTyping)
        app.press(
            .paste("1 High Street"), .tab, .tab, .paste("SW1A 1AA"), .tab, .paste("London"), .tab,
            .tab, .paste("united k"), .tab, .tab, "s", by: store)
        let asked = app.press(.enter)
        let added = asked.contains { request in
            if case .run(.checkout(.addAddress(let new))) = request {
                new.country == "GB"
            } else {
                false
            }
        }
        #expect(added)
        #expect(app.checkout.stage == .shipping)
    }

    @Test(arguments: [
        ("CH", "1201", true), ("CH", "12011", false), ("US", "10001-1234", true),
        ("US", "1000", false), ("GB", "sw1a1aa", true), ("CA", "K1A 0B1", true), ("AE", "", true),
        ("DE", "", false), ("JP", "1000001", true), ("PL", "00-95", false),
    ])
    func `a postal code is held against the form of its country`(
        _ country: String, _ code: String, _ isRight: Bool
    ) {
        var address = Address.fixture
        address.country = country
        address.postalCode = code
        var form = AddressForm()
        form.replace(with: address)
        let isTaken = form.check()
        #expect(isTaken == isRight)
    }

    @Test func `the chosen way and the gift are in the price that is asked for and in the order`()
        throws
    {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: store)
        app.press(.enter, "j", "g", .paste("For Ben\nwith \u{1B}[31mlove"), .enter, "p", by: store)
        let chosen = try #require(app.checkout.delivery.methodID)
        #expect(chosen == StoreSettings.fixture.shippingMethods.last?.id)
        let asked = app.press(.enter)
        let quoted = asked.contains { request in
            if case .run(.checkout(.quote(let quote, _))) = request {
                quote.shippingMethod == chosen
            } else {
                false
            }
        }
        #expect(quoted)
        app.settle(asked, by: store)
        let order = try #require(sent(by: &app, app.press(.enter)))
        #expect(order.gift?.hidesPrices == false)
        #expect(order.gift?.message?.hasPrefix("For Ben with") == true)
        #expect(order.gift?.message?.unicodeScalars.contains("\u{1B}") == false)
    }

    @Test func `what was typed and chosen is there again after a restart`() {
        var app = App.scene(cart: .scene)
        app.visit(.checkout, by: SceneStore())
        app.press(.paste("12 Quai du Seujet"), by: SceneStore())
        var kept: CheckoutDraft?
        for case .run(.checkout(.saveDraft(let draft))) in app.press("!") { kept = draft }
        var later = SceneStore()
        later.draft = kept
        var next = App.scene(cart: .scene)
        next.visit(.checkout, by: later)
        #expect(next.checkout.address.address.line1 == "12 Quai du Seujet!")
        #expect(next.checkout.address.fields.focus == .postalCode)
    }

    @Test func `a saved card is asked about before it pays`() {
        var store = SceneStore()
        store.cards = [
            SavedCard(
                id: "pm_1", brand: "visa", lastFour: "4242", expiryMonth: 4, expiryYear: 2031)
        ]
        var app = App.scene()
        app.visit(.pay(Order.scene.id), by: store)
        app.press("m", by: store)
        #expect(app.screen.contains("until 04/31"))
        app.press(.enter, by: store)
        #expect(app.screen.contains("Pay $1,160.00 with Visa 4242?"))
        #expect(app.checkout.waiting == nil)
    }

    @Test func `the link is copied, mailed and asked for anew`() {
        var app = App.scene()
        app.visit(.pay(Order.scene.id), by: SceneStore())
        #expect(app.press("y") == [.copy(PaymentPage.scene.url)])
        app.press("l", by: SceneStore())
        #expect(app.screen.contains("by mail"))
        var closed = SceneStore()
        closed.page = .failure(.offline)
        app.press("r", by: closed)
        #expect(app.checkout.paying.pageFailure == .offline)
    }

    @Test(arguments: Size.screens)
    func shipping(_ size: Size) throws {
        var app = App.scene(size, cart: .scene)
        app.visit(.checkout, by: store)
        app.press(.enter, "g", .paste("Happy birthday"), .enter, by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func addressBook(_ size: Size) throws {
        var app = App.scene(size, cart: .scene)
        app.visit(.checkout, by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func guest(_ size: Size) throws {
        var app = App.scene(size, customer: nil, cart: .scene)
        app.visit(.checkout, by: SceneStore())
        app.press("j", .enter, .paste("anna@"), .enter, by: SceneStore())
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func testCards(_ size: Size) throws {
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: SceneStore())
        app.press("t", by: SceneStore())
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }
}
