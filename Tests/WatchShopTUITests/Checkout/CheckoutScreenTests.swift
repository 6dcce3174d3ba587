import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct CheckoutScreenTests {
    private var store: SceneStore {
        var store = SceneStore()
        store.address = .fixture
        return store
    }

    /// A checkout of the scene's cart, after some presses of Enter.
    private func app(_ size: Size, _ store: SceneStore, enters: Int = 0) -> App {
        var app = App.scene(size, cart: .scene)
        app.visit(.checkout, by: store)
        for _ in 0..<enters { app.press(.enter, by: store) }
        return app
    }

    private func payment(
        _ status: PaymentStatus, failure: PaymentFailure? = nil, url: String? = nil
    ) -> PaymentState {
        PaymentState(
            orderID: Order.scene.id, orderStatus: .pending, status: status,
            amount: Order.scene.total, failure: failure, actionURL: url)
    }

    @Test(arguments: Size.screens)
    func addressWithAMistake(_ size: Size) throws {
        var app = app(size, SceneStore())
        app.press(
            .paste("12 Quai du Seujet"), .tab, .tab, .paste("1201"), .tab, .paste("Genève"), .tab,
            .tab, .paste("Swiss"), .tab, by: SceneStore())
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func review(_ size: Size) throws {
        let app = app(size, store, enters: 2)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func reviewOfWhatChanged(_ size: Size) throws {
        var store = store
        var quote = Quote.scene
        quote.lines = [.shelf(0, price: 66_000), .shelf(3)]
        quote.available = [42, 0]
        store.quote = .success(quote)
        let app = app(size, store, enters: 2)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func reviewWithoutAnAnswer(_ size: Size) throws {
        var store = store
        store.order = .failure(.timedOut)
        let app = app(size, store, enters: 3)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func pay(_ size: Size) throws {
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func payAfterADecline(_ size: Size) throws {
        var store = store
        let failure = PaymentFailure(code: "card_declined", declineCode: "insufficient_funds")
        store.confirmation = .success(payment(.failed, failure: failure))
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: store)
        app.press("t", "G", .enter, "y", by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func payWithTheBankAsking(_ size: Size) throws {
        var store = store
        let url = "http://127.0.0.1:41023/3ds/pi_3QF1a2b3c4d5e6f7g8h9?return=1"
        store.confirmation = .success(payment(.requiresPayment, url: url))
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: store)
        app.press("t", .enter, "y", by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func done(_ size: Size) throws {
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: store)
        app.press("t", .enter, "y", by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test func payInASCII() throws {
        var app = App.scene(Size(width: 80, height: 24))
        app.visit(.pay(Order.scene.id), by: store)
        let surface = app.surface(symbols: .ascii)
        let isASCII = surface.textRows.joined().unicodeScalars.allSatisfy { $0.isASCII }
        #expect(isASCII)
        try expectSnapshot(of: surface)
    }

    @Test(arguments: Size.screens)
    func `the hardware cursor stands on something at every step`(_ size: Size) {
        for enters in 0...3 {
            let surface = app(size, store, enters: enters).surface(symbols: .unicode)
            #expect(surface.cursor != nil, "after \(enters)")
        }
        var waiting = App.scene(size, cart: .scene)
        waiting.visit(.checkout, by: store)
        waiting.press(.enter)
        #expect(waiting.surface(symbols: .unicode).cursor != nil)
    }

    @Test(arguments: Size.screens)
    func `no step is drawn beyond its room, however long its texts are`(_ size: Size) {
        let long = String(repeating: "Wert ", count: 60)
        var store = store
        store.address = Address(
            name: long, line1: long, line2: long, city: long, region: long, postalCode: long,
            country: "CH", phone: long)
        var order = Order.scene
        order.lines = (0..<40).map { .shelf($0 % 7, quantity: $0 + 1) }
        order.lines[0].watchName = long
        order.destination = .text(long)
        store.order = .success(order)
        var app = App.scene(size)
        let bar = app.surface(symbols: .unicode).textRows[0].prefix(30)
        app.visit(.pay(order.id), by: store)
        let rows = app.surface(symbols: .unicode).textRows
        #expect(rows[0].prefix(12) == bar.prefix(12))
        #expect(rows.contains { $0.contains("/p/k7m2q9x4tb") })
        #expect(rows.last?.contains("copy link") == true)
        #expect(size.width < 120 || rows.contains { $0.contains("Total") })
    }

    @Test(arguments: TextSafetyTests.payloads)
    func `nothing that the store or the person says reaches the terminal but text`(
        _ payload: String
    ) {
        var store = store
        store.address = Address(
            name: payload, line1: payload, line2: payload, city: payload, region: payload,
            postalCode: payload, country: "CH", phone: payload)
        var order = Order.scene
        order.lines[0].watchName = payload
        order.shippingMethod = payload
        order.destination = .text(payload)
        store.order = .success(order)
        var quote = Quote.scene
        quote.lines = order.lines
        quote.shippingMethod = payload
        store.quote = .success(quote)
        store.confirmation = .success(
            payment(.requiresPayment, url: "http://127.0.0.1/\(payload)"))
        for size in Size.screens {
            var app = app(size, store)
            #expect(app.unsafeScalars == [])
            for key in [Key.enter, .enter, .enter, "t", .enter, "y"] {
                app.press(key, by: store)
                #expect(app.unsafeScalars == [])
            }
            var refusing = store
            refusing.quote = .failure(.refused(Problem(.validationFailed, detail: payload)))
            #expect(self.app(size, refusing, enters: 2).unsafeScalars == [])
        }
    }
}
