import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct FrameTests {
    static let sizes = [
        (160, 45), (120, 36), (100, 30), (80, 24), (60, 20), (40, 12), (20, 5), (1, 1),
    ]
    .map { Size(width: $0.0, height: $0.1) }

    @Test(arguments: sizes)
    func `the shop on a terminal of a size`(_ size: Size) throws {
        var app = App.scene(size, cart: Cart(lines: [.shelf(1, quantity: 2)]))
        app.press(.down)
        try expectSnapshot(
            of: app.surface(symbols: .unicode), named: "\(size.width)x\(size.height)")
    }

    @Test(arguments: sizes.filter { $0.width >= 40 })
    func `the cart on a terminal of a size`(_ size: Size) throws {
        var app = App.scene(
            size, cart: Cart(lines: [.shelf(1, quantity: 2), .shelf(3), .shelf(5)]))
        app.press("2", .down)
        try expectSnapshot(
            of: app.surface(symbols: .unicode), named: "\(size.width)x\(size.height)")
    }

    @Test(arguments: [
        Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 12),
    ])
    func `the open watch on a terminal of a size`(_ size: Size) throws {
        var app = App.scene(size)
        app.press(.enter)
        try expectSnapshot(
            of: app.surface(symbols: .unicode), named: "\(size.width)x\(size.height)")
    }

    @Test func `the shop in ASCII`() throws {
        let app = App.scene()
        let surface = app.surface(symbols: .ascii)
        #expect(surface.textRows.joined().utf8.allSatisfy { $0 < 0x80 })
        try expectSnapshot(of: surface)
    }

    @Test func `the help over the shop`() throws {
        var app = App.scene(Size(width: 80, height: 24))
        app.press("?", .down)
        try expectSnapshot(of: app.surface(symbols: .unicode))
    }

    @Test func `a question over the cart`() throws {
        var app = App.scene(Size(width: 80, height: 24), cart: Cart(lines: [.shelf(0)]))
        app.press("2")
        let question = Question(
            title: "Pay $660.00 with Visa 4242?",
            details: ["Order 1042 goes to 12 Quai du Seujet, 1201 Genève."], yes: "Pay $660.00",
            onYes: .clock)
        _ = app.perform([.ask(question)])
        try expectSnapshot(of: app.surface(symbols: .unicode))
    }

    @Test(arguments: [
        (Connection.online, "online"), (.offline, "offline"), (.connecting, "connecting"),
        (.syncing(received: 12), "syncing 12"), (.noStore, "no store"),
    ])
    func `the connection is said in a word`(_ connection: Connection, _ word: String) {
        var app = App.scene()
        app.receive(.connectionChanged(connection))
        #expect(app.screen.contains(word))
    }

    @Test(arguments: sizes)
    func `every size can be drawn in every place`(_ size: Size) {
        for key in ["1", "2", "3", "4", "?"] as [Key] {
            var app = App.scene(size, cart: Cart(lines: [.shelf(0), .shelf(1)]))
            app.press(key)
            let surface = app.surface(symbols: .unicode)
            #expect(surface.size == size)
        }
    }
}
