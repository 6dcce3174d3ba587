import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct AccountScreenTests {
    private func app(
        _ size: Size, customer: Customer? = nil, then destination: Destination? = nil
    ) -> App {
        var app = App.scene(size, customer: customer)
        app.visit(.account(then: destination), by: SceneStore())
        return app
    }

    @Test(arguments: Size.screens)
    func logInForTheCheckout(_ size: Size) throws {
        let app = app(size, then: .checkout)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func logInRefused(_ size: Size) throws {
        var store = SceneStore()
        store.person = .failure(.refused(Problem(.credentialsRefused, detail: "")))
        var app = app(size)
        app.press(.paste("anna@example.com"), .tab, .paste("a long secret"), .enter, by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func registerWithMistakes(_ size: Size) throws {
        var app = app(size)
        app.press(.tab, .tab, .tab, .enter, .enter, .paste("anna"), .enter, .enter)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func loggedIn(_ size: Size) throws {
        let app = app(size, customer: .fixture)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: TextSafetyTests.payloads)
    func `nothing that the store or the person says reaches the terminal but text`(
        _ payload: String
    ) {
        var customer = Customer.fixture
        customer.fullName = payload
        customer.email = payload
        var store = SceneStore()
        store.person = .failure(.refused(Problem(.validationFailed, detail: payload)))
        for size in Size.screens {
            var shown = app(size, customer: customer)
            #expect(shown.unsafeScalars == [])
            shown.press("o")
            #expect(shown.unsafeScalars == [])
            var typed = app(size)
            typed.press(.paste(payload), .tab, .paste("a\(payload)"), .enter, by: store)
            #expect(typed.unsafeScalars == [])
        }
    }
}
