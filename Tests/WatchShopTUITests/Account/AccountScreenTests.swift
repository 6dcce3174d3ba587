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

    @Test(arguments: Size.screens)
    func addresses(_ size: Size) throws {
        var app = app(size, customer: .fixture)
        app.press("j", "j", .enter, by: SceneStore())
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func devices(_ size: Size) throws {
        var other = SessionEntry.fixture
        other.isCurrent = false
        other.userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
        other.lastSeenAt = Timestamp.fixture.advanced(bySeconds: -7_200)
        var store = SceneStore()
        store.devices = .success([.fixture, other])
        var app = app(size, customer: .fixture)
        app.press("j", "j", "j", "j", .enter, by: store)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func newPasswordByCode(_ size: Size) throws {
        var app = app(size)
        app.press(.paste("anna@example.com"), .tab, .tab, .tab, .tab, .enter, by: SceneStore())
        app.press(.enter, .tab, .enter, by: SceneStore())
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: TextSafetyTests.payloads)
    func `no list of the account lets through what is no text`(_ payload: String) {
        var address = CustomerAddress.fixture
        address.address.name = payload
        address.address.city = payload
        var card = SavedCard.fixture
        card.brand = payload
        card.lastFour = payload
        var device = SessionEntry.fixture
        device.userAgent = payload
        var store = SceneStore()
        store.addressBook = .success([address])
        store.wallet = .success([card])
        store.devices = .success([device])
        for size in Size.screens {
            var app = app(size, customer: .fixture)
            for _ in 0..<5 {
                app.press("j", .enter, by: store)
                #expect(app.unsafeScalars == [])
                app.press("x", by: store)
                #expect(app.unsafeScalars == [])
                app.press(.escape, .escape, by: store)
            }
        }
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
