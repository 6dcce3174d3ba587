import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct OrdersScreenTests {
    private func app(
        _ size: Size, _ destination: Destination = .orders, customer: Customer? = .fixture,
        by store: SceneStore = SceneStore()
    ) -> App {
        var app = App.scene(size, customer: customer)
        app.visit(destination, by: store)
        return app
    }

    @Test(arguments: Size.screens)
    func list(_ size: Size) throws {
        try expectSnapshot(of: app(size).surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func orderOnItsWay(_ size: Size) throws {
        let app = app(size, .order(OrderID(1038)))
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func noOrders(_ size: Size) throws {
        var store = SceneStore()
        store.orders = .success([])
        let app = app(size, by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func notLoggedIn(_ size: Size) throws {
        let app = app(size, customer: nil)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test func listInASCII() throws {
        let surface = app(Size(width: 80, height: 24)).surface(symbols: .ascii)
        try expectSnapshot(of: surface)
    }

    @Test func `before the first answer it says what is waited for`() {
        var app = App.scene()
        app.receive(.orders(.opened))
        app.press("3")
        #expect(app.screen.contains("Asking the store for your orders."))
    }

    @Test func `a store that cannot be reached is named, with the key that asks again`() {
        var store = SceneStore()
        store.orders = .failure(.offline)
        var app = app(Size(width: 120, height: 36), by: store)
        #expect(app.screen.contains("The store cannot be reached. R tries again."))
        app.press("R", by: SceneStore())
        #expect(app.screen.contains("Order 1042"))
        app.press("R", by: store)
        #expect(app.screen.contains("Order 1042"))
        #expect(app.screen.contains("The store cannot be reached."))
    }

    @Test(arguments: Size.screens)
    func `the hardware cursor stands on the order that is selected`(_ size: Size) throws {
        let app = app(size)
        let surface = app.surface(symbols: .unicode)
        let cursor = try #require(surface.cursor)
        #expect(surface.textRows[cursor.y].contains("1042"))
    }

    @Test(arguments: TextSafetyTests.payloads)
    func `nothing that the store says reaches the terminal but text`(_ payload: String) {
        var order = Order.history[2]
        order.lines[0].watchName = payload
        order.shippingMethod = payload
        order.destination = .text(payload)
        order.carrier = payload
        order.trackingNumber = payload
        var store = SceneStore()
        store.orders = .success([order])
        store.events = [
            OrderEvent(
                sequence: 1, at: .fixture, kind: payload, from: nil, to: .shipped, note: payload)
        ]
        for size in Size.screens {
            var app = app(size, .order(order.id), by: store)
            #expect(app.unsafeScalars == [])
            app.press("G")
            #expect(app.unsafeScalars == [])
        }
    }
}
