import ShopModel
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct KeymapTests {
    private func scene(_ change: (inout Keymap) -> Void) -> App {
        var keymap = Keymap.standard
        change(&keymap)
        return App.scene(keymap: keymap)
    }

    @Test func `another key does it, says so in the bar and stands in the help`() {
        var app = scene { $0.setKeys([.control("y")], of: "add", in: "shop") }
        #expect(app.screen(contains: "^y add"))
        app.press("a")
        #expect(app.context.cart.isEmpty)
        app.press(.control("y"))
        #expect(app.context.cart.pieceCount == 1)
        app.press("?", "/", "A", "d", "d", " ", "t")
        #expect(app.screen(contains: "^y"))
    }

    @Test func `a command that is switched off has no key`() {
        var app = scene { $0.setKeys([], of: "quit", in: "global") }
        #expect(app.press("q", .control("c")).isEmpty)
        #expect(!app.screen(contains: "q quit"))
    }

    @Test func `lists and fields go by the same table`() {
        var app = scene {
            $0.setKeys(["n"], of: "down", in: "list")
            $0.setKeys([.control("g")], of: "cancel", in: "field")
        }
        app.press("n", "n", "j")
        #expect(app.shop.list.selection == 2)
        app.press("/", "x")
        #expect(app.shop.isTyping)
        app.press(.control("g"))
        #expect(!app.shop.isTyping)
    }

    @Test func `the keys of the tabs are those that open them`() {
        let app = scene { $0.setKeys([.function(5)], of: "open-cart", in: "global") }
        #expect(app.screen(contains: "F5 Cart"))
    }

    @Test func `the standard keys do not clash`() {
        #expect(Keymap.standard.clashes.isEmpty)
    }
}
