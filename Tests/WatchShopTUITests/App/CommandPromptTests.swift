import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct CommandPromptTests {
    /// Types a line behind the colon and presses Enter.
    @discardableResult
    private func enter(_ line: String, in app: inout App) -> [AppRequest] {
        app.press(":")
        return line.flatMap { app.press(.character($0)) } + app.press(.enter)
    }

    @Test func `a word leads to a tab, an order, a theme, a search`() {
        var app = App.scene()
        enter("goto cart", in: &app)
        #expect(app.place == .cart)
        enter("order 42", in: &app)
        #expect(app.place == .orders)
        #expect(enter("theme light", in: &app) == [.setTheme(.light)])
        enter("search gold", in: &app)
        #expect(app.place == .shop)
        #expect(app.shop.search == "gold")
        #expect(!app.shop.isTyping)
    }

    @Test(arguments: [
        ("oder 42", "order is near"), ("quitt", "quit is near"),
        ("xyzzy", "no command xyzzy"), ("theme lihgt", "theme light is near"),
        ("order", "wants a number"), ("order x", "wants a number"), ("goto moon", "wants one of"),
    ])
    func `what cannot be done says what is near`(_ line: String, _ words: String) {
        var app = App.scene()
        enter(line, in: &app)
        let said = app.notices.first?.notice
        #expect(said?.tone == .bad)
        #expect(said?.text.string.contains(words) == true, "\(said?.text.string ?? "nothing")")
    }

    @Test func `Tab completes names and what follows them`() {
        var app = App.scene()
        app.press(":", "t", "h", .tab)
        guard case .prompt(let line) = app.overlay else { return #expect(Bool(false)) }
        #expect(line.field.text == "theme ")
        app.press("l", .tab, .enter)
        #expect(app.look.theme == "light")
    }

    @Test func `lines that were typed come back, the newest first`() {
        var app = App.scene()
        enter("goto cart", in: &app)
        enter("goto shop", in: &app)
        app.press(":", .up, .up, .enter)
        #expect(app.place == .cart)
        #expect(app.typedCommands == ["goto shop", "goto cart"])
    }

    @Test func `Esc and Backspace on an empty line leave it`() {
        var app = App.scene()
        for key in [Key.escape, .backspace] {
            app.press(":")
            #expect(app.overlay != nil)
            app.press(key)
            #expect(app.overlay == nil)
        }
    }

    @Test func `every action that has a key has a command`() {
        var app = App.scene(cart: Cart(lines: [CartLine.shelf(0)]))
        for place in Place.tabs {
            app.receive(.terminal(.resized(Size(width: 120, height: 36))))
            _ = app.open(place.destination)
            let names = Set(app.commands.map(\.name))
            for command in AppCommand.allCases where command != .commandLine {
                #expect(names.contains(command.name))
            }
        }
        _ = app.open(.shop)
        let names = Set(app.commands.map(\.name))
        #expect(names.isSuperset(of: app.shop.commands(in: app.context).map(\.name)))
    }

    @Test func `a paste of lines runs nothing`() {
        var app = App.scene()
        app.press(":", .paste("quit\nquit\n"))
        #expect(app.overlay != nil)
        #expect(app.typedCommands.isEmpty)
    }

    @Test func `messages stay to be read`() {
        var app = App.scene()
        enter("nonsense", in: &app)
        _ = app.update(.clock, at: Timestamp.fixture.advanced(bySeconds: 60))
        #expect(app.notices.isEmpty)
        enter("messages", in: &app)
        #expect(app.screen(contains: "no command nonsense"))
    }
}

extension App {
    /// Whether the screen shows some words.
    func screen(contains words: String) -> Bool {
        screen.contains(words)
    }
}
