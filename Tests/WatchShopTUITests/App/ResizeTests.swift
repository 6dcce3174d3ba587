import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ResizeTests {
    @Test(arguments: Place.tabs)
    func `a thousand sizes do no harm`(_ place: Place) {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededSizes(seed: seed)
        var app = App.scene()
        _ = app.open(place.destination)
        for turn in 0..<1_000 {
            let size = turn == 0 ? Size(width: 1, height: 1) : generator.next()
            app.receive(.terminal(.resized(size)))
            let surface = app.surface(symbols: .unicode)
            #expect(surface.size == size, "seed \(seed)")
            if let cursor = surface.cursor {
                #expect(surface.bounds.contains(cursor), "seed \(seed), \(size)")
            }
        }
        app.receive(.terminal(.resized(Size(width: 120, height: 36))))
        #expect(app.place == place)
    }

    @Test func `what was typed and selected survives a terminal that is too small`() {
        var app = App.scene()
        app.press("j", "j", "/", "g", "o")
        app.receive(.terminal(.resized(Size(width: 20, height: 5))))
        #expect(app.screen(contains: "20x5 is too small"))
        app.receive(.terminal(.resized(Size(width: 120, height: 36))))
        #expect(app.shop.field?.text == "go")
        #expect(app.shop.list.selection == 2)
    }
}

/// Sizes from 1x1 to 200x60, the same for the same seed (splitmix64).
private struct SeededSizes {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Size {
        Size(width: 1 + Int(number() % 200), height: 1 + Int(number() % 60))
    }

    private mutating func number() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
