import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct AppTests {
    @Test(arguments: [
        (Key.character("1"), Place.shop), ("2", .cart), ("3", .orders), ("4", .account),
    ])
    func `numbers open the tabs`(_ key: Key, _ place: Place) {
        var app = App.scene()
        app.press(key)
        #expect(app.place == place)
    }

    @Test func `adding a watch fills the cart, keeps it, and says so`() {
        var app = App.scene()
        let requests = app.press("a")
        let cart = Cart(lines: [.shelf(0)])
        #expect(app.context.cart == cart)
        #expect(requests.contains(.run(.cart(.save(cart, of: Customer.fixture.id)))))
        #expect(app.screen.contains("Added to your cart: PRX Powermatic 80 40mm Blue"))
    }

    @Test func `a notice goes after four seconds, and the clock is set for it`() {
        var app = App.scene()
        app.receive(.noticed(.good("Done")))
        #expect(app.nextClock == Timestamp.fixture.advanced(bySeconds: 4))
        _ = app.update(.clock, at: Timestamp.fixture.advanced(bySeconds: 3))
        #expect(app.screen.contains("Done"))
        _ = app.update(.clock, at: Timestamp.fixture.advanced(bySeconds: 4))
        #expect(!app.screen.contains("Done"))
    }

    @Test func `three notices are in sight at most, the newest on top`() {
        var app = App.scene()
        for word in ["one", "two", "three", "four"] {
            app.receive(.noticed(.plain(SafeText(sanitizing: "notice \(word)"))))
        }
        #expect(
            app.notices.map(\.notice.text.string)
                == ["four", "three", "two"].map { "notice \($0)" })
    }

    @Test func `on a narrow screen the newest notice stands alone`() {
        var app = App.scene(Size(width: 40, height: 12))
        app.receive(.noticed(.plain("One thing")))
        app.receive(.noticed(.plain("Another")))
        #expect(app.screen.contains("Another"))
        #expect(!app.screen.contains("One thing"))
    }

    @Test func `good news stay with their pane, and bad news are told wherever one goes`() {
        var app = App.scene()
        app.receive(.noticed(.good("It went well")))
        app.receive(.noticed(.bad("It did not work")))
        app.press("1")
        #expect(app.notices.count == 2)
        app.press("2")
        #expect(app.notices.map(\.notice) == [.bad("It did not work")])
    }

    @Test func `a question stands on No, and Enter does nothing of it`() {
        var app = App.scene()
        app.ask()
        #expect(app.askedFor == .answer)
        #expect(app.press(.enter) == [])
        #expect(app.overlay == nil)
        #expect(!app.screen.contains("It was done"))
    }

    @Test(arguments: [[Key.character("y")], [.tab, .enter]])
    func `yes sends what the question stands for`(_ keys: [Key]) {
        var app = App.scene()
        app.ask()
        for key in keys { app.press(key) }
        #expect(app.screen.contains("It was done"))
    }

    @Test func `while a question stands the tabs cannot be changed`() {
        var app = App.scene()
        app.ask()
        app.press("2")
        #expect(app.place == .shop)
        #expect(app.overlay != nil)
    }

    @Test func `help lists the pane's keys and closes with Esc`() {
        var app = App.scene(Size(width: 120, height: 60))
        app.press("?")
        #expect(app.screen.contains("Add the watch to the cart"))
        #expect(app.screen.contains("Everywhere"))
        app.press(.escape)
        #expect(app.overlay == nil)
    }

    @Test(arguments: [Key.character("q"), .control("c")])
    func `q and ^C quit`(_ key: Key) {
        var app = App.scene()
        #expect(app.press(key) == [.quit])
    }

    @Test func `q types in a search, and ^C still quits`() {
        var app = App.scene()
        app.press("/")
        #expect(!app.press("q").contains(.quit))
        #expect(app.press(.control("c")) == [.quit])
    }

    @Test(arguments: [
        TerminalEvent.closed, .terminated(.hangUp), .terminated(.terminate),
    ])
    func `the end of the terminal ends the program`(_ event: TerminalEvent) {
        var app = App.scene()
        #expect(app.receive(.terminal(event)) == [.quit])
    }

    @Test func `below 40x12 only the size is said, and nothing is lost`() {
        var app = App.scene()
        app.press(.down)
        let before = app.shop.selectedWatch
        app.receive(.terminal(.resized(Size(width: 39, height: 12))))
        #expect(app.screen.contains("40x12"))
        #expect(app.press("a") == [])
        #expect(app.press("q") == [.quit])
        app.receive(.terminal(.resized(Size(width: 120, height: 36))))
        #expect(app.shop.selectedWatch == before)
    }

    @Test func `another person's orders and cart take the place of the last one's`() {
        var app = App.scene(cart: Cart(lines: [.shelf(0)]))
        app.receive(.personLoaded(nil, Cart()))
        #expect(app.context.customer == nil)
        #expect(app.context.cart.isEmpty)
        #expect(!app.screen.contains(Customer.fixture.email))
    }

    @Test func `a session that ended says how to go on`() {
        var app = App.scene()
        app.receive(.sessionEnded)
        #expect(app.context.customer == nil)
        #expect(app.screen.contains("4 logs in again"))
    }

    @Test func `files that cannot be used end the program with the reason`() {
        var app = App.scene()
        let requests = app.receive(.storeUnusable(.disk("shop.db was written by a newer version.")))
        guard case .fail(let words) = requests.first else {
            Issue.record("the program goes on: \(requests)")
            return
        }
        #expect(words.string.contains("newer version"))
    }
}

extension App {
    /// Asks something whose yes says `It was done`.
    fileprivate mutating func ask() {
        let done = AppMessage.noticed(.good("It was done"))
        _ = perform([.ask(Question(title: "Do it?", yes: "Do it", onYes: done))])
    }
}
