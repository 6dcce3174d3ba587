import ShopModel
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct MouseTests {
    /// Clicks on the first place on the screen that shows some words.
    @discardableResult
    private func click(_ words: String, in app: inout App) -> [AppRequest] {
        let rows = app.surface(symbols: .unicode).textRows
        for (y, row) in rows.enumerated() {
            guard let range = row.firstRange(of: words) else { continue }
            let x = SafeText(sanitizing: row[..<range.lowerBound]).width
            return app.press(.mouse(MousePress(.click, at: Position(x: x, y: y))))
        }
        Issue.record("\(words) is not on the screen")
        return []
    }

    @Test func `a click on a tab opens it`() {
        var app = App.scene()
        click("Orders", in: &app)
        #expect(app.place == .orders)
        click("Account", in: &app)
        #expect(app.place == .account)
    }

    @Test func `a click on a hint presses its key`() {
        var app = App.scene()
        click("add", in: &app)
        #expect(app.context.cart.pieceCount == 1)
        click("search", in: &app)
        #expect(app.shop.isTyping)
    }

    @Test func `a click on a row selects it, a second opens it`() {
        var app = App.scene(Size(width: 60, height: 24))
        let target = app.surface(symbols: .unicode).targets.first { $0.action == .row(3) }
        let position = target?.area.origin ?? .zero
        app.press(.mouse(MousePress(.click, at: position)))
        #expect(app.shop.list.selection == 3)
        #expect(!app.shop.isWatchOpen)
        app.press(.mouse(MousePress(.click, at: position)))
        #expect(app.shop.isWatchOpen)
    }

    @Test func `the wheel moves in the list and in the help`() {
        var app = App.scene()
        let middle = Position(x: 10, y: 10)
        app.press(.mouse(MousePress(.wheelDown, at: middle)))
        #expect(app.shop.list.selection == 3)
        app.press(.mouse(MousePress(.wheelUp, at: middle)))
        #expect(app.shop.list.selection == 0)
        app.press("?", .mouse(MousePress(.wheelDown, at: middle)))
        guard case .sheet(let sheet) = app.overlay else { return #expect(Bool(false)) }
        #expect(sheet.offset == 3)
    }

    @Test func `what lies under a question cannot be clicked`() {
        var app = App.scene()
        _ = app.perform([
            .ask(Question(title: "Leave?", yes: "Leave", onYes: .quitConfirmed))
        ])
        click("Orders", in: &app)
        #expect(app.place == .shop)
        #expect(app.overlay != nil)
        #expect(click("Leave", in: &app).isEmpty)
    }

    @Test func `one key leaves the mouse to the terminal and takes it again`() {
        var app = App.scene()
        #expect(app.press(.function(2)) == [.setMouse(false)])
        click("Orders", in: &app)
        #expect(app.place == .shop)
        #expect(app.press(.function(2)) == [.setMouse(true)])
    }
}
