import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ComparisonTests {
    @Test func `three watches are marked at most, and a second key takes a mark away`() {
        var app = App.scene()
        app.press("x", .down, "x", .down, "x", .down, "x")
        #expect(app.shop.comparison.watches == Array(Watch.shelf[..<3]))
        #expect(app.screen.contains("3 watches are marked."))
        app.press(.up, "x")
        #expect(app.shop.comparison.watches == Array(Watch.shelf[..<2]))
    }

    @Test(arguments: Size.screens)
    func `they stand side by side, with what tells them apart`(_ size: Size) {
        var app = App.scene(size)
        app.press("x", .down, .down, "x", "X")
        #expect(app.shop.comparison.isOpen)
        #expect(app.screen.contains("$650.00"))
        #expect(app.screen.contains("$1,750.00"))
        app.press(.escape)
        #expect(!app.shop.comparison.isOpen)
        #expect(app.shop.comparison.watches.count == 2)
    }

    @Test func `keys mean the watch in focus`() {
        var app = App.scene()
        app.press("x", .down, .down, "x", "X", .tab, "a")
        #expect(app.context.cart == Cart(lines: [.shelf(2)]))
    }

    @Test func `one watch alone is nothing to compare`() {
        var app = App.scene()
        app.press("x", "X")
        #expect(!app.shop.comparison.isOpen)
    }

    @Test func `a watch is shown as the store has it by now`() {
        var app = App.scene()
        app.press("x")
        var cheaper = Watch.shelf
        cheaper[0].price = Money(minorUnits: 100, currency: .usd)
        app.answerWindow(with: cheaper)
        #expect(app.shop.comparison.watches == [cheaper[0]])
    }
}
