import CellPictures
import Foundation
import ShopModel
import TerminalTestSupport
import TerminalUI
import TestSupport
import Testing

@testable import WatchShopTUI

@Suite struct ScanCodeTests {
    /// The pay pane of the scene's order, on a terminal of a size.
    private func screen(_ size: Size, _ symbols: SymbolSet = .unicode, keys: Key...) -> Surface {
        var app = App.scene(size)
        app.visit(.pay(Order.scene.id), by: SceneStore())
        for key in keys { app.press(key, by: SceneStore()) }
        return app.surface(symbols: symbols)
    }

    @Test func `a reader reads the link off the screen in every theme, with any colours`()
        async throws
    {
        let home = ScratchFolder()
        let levels: [ColourLevel] = [.mono, .ansi8, .ansi16, .xterm256, .trueColour]
        let screens = [
            screen(Size(width: 80, height: 24)), screen(Size(width: 120, height: 36)),
            screen(Size(width: 160, height: 45), keys: "f"),
            screen(Size(width: 160, height: 45), .ascii),
        ]
        let pictures = Theme.all.flatMap { theme in
            levels.flatMap { level in
                screens.map { ScreenPicture(of: $0, theme: theme, level: level).file }
            }
        }
        let read = try await CodeReader.read(pictures, in: home.path)
        #expect(read.count == pictures.count)
        #expect(Set(read) == [PaymentPage.scene.url])
    }

    @Test(arguments: [Size(width: 79, height: 20), Size(width: 40, height: 12)])
    func `where no code has room, the link stands alone`(_ size: Size) {
        let rows = screen(size).textRows
        #expect(!rows.contains { $0.contains("▀") || $0.contains("█") })
        #expect(rows.contains { $0.contains("https://watchshop.example/p/") })
    }

    @Test
    func `the code that bears most damage comes first, and a smaller one only if it is smaller`() {
        let short = QRCode.codes(of: "https://watchshop.example/p/k7m2q9x4tb")
        #expect(short.map(\.side) == [29])
        let longer = QRCode.codes(of: "https://a-longer-name.watchshop.example/p/k7m2q9x4tb")
        #expect(longer.map(\.side) == [33, 29])
        #expect(QRCode.codes(of: String(repeating: "x", count: 4_000)).isEmpty)
    }

    @Test func `a code has four white modules around it`() throws {
        let code = try #require(ScanCode(side: 1, darkModules: [true]))
        #expect(code.size(.small) == Size(width: 9, height: 5))
        #expect(code.size(.large) == Size(width: 18, height: 9))
        var surface = Surface(size: Size(width: 9, height: 5))
        code.draw(on: &surface, at: .zero, scale: .small)
        #expect(surface.textRows.joined().filter { $0 != " " } == "▀")
        #expect(ScanCode(side: 2, darkModules: [true]) == nil)
    }
}
