import TerminalTestSupport
import Testing

@testable import TerminalUI

struct CellPictureTests {
    private let red = PictureCell(glyph: "▀", ink: RGB(0xFF0000), ground: RGB(0x100000))

    @Test func `cells are drawn where the picture stands, and clear ones leave the surface alone`()
    {
        let picture = CellPicture(size: Size(width: 2, height: 2), cells: [red, nil, nil, red])
        var surface = Surface(size: Size(width: 4, height: 3))
        surface.write("abcd", at: Position(x: 0, y: 1))
        picture.draw(on: &surface, at: Position(x: 1, y: 1))
        #expect(surface.row(1).map(\.glyph) == ["a", "▀", "c", "d"])
        #expect(surface.row(2).map(\.glyph) == [" ", " ", "▀", " "])
        #expect(
            surface[Position(x: 1, y: 1)]?.style
                == Style(ink: .rgb(RGB(0xFF0000)), ground: .rgb(RGB(0x100000))))
    }

    @Test(arguments: [Position(x: -1, y: -1), Position(x: 3, y: 2), Position(x: 90, y: -90)])
    func `a part outside the surface is left out`(origin: Position) {
        let picture = CellPicture(
            size: Size(width: 3, height: 2), cells: Array(repeating: red, count: 6))
        var surface = Surface(size: Size(width: 4, height: 3))
        picture.draw(on: &surface, at: origin)
        for y in 0..<3 {
            for x in 0..<4 {
                let inside = Rect(origin: origin, size: picture.size)
                    .contains(Position(x: x, y: y))
                #expect((surface[Position(x: x, y: y)]?.glyph == "▀") == inside)
            }
        }
    }

    @Test func `a picture stands in the middle of an area, and nowhere where it is too large`() {
        let picture = CellPicture(size: Size(width: 1, height: 1), cells: [red])
        var surface = Surface(size: Size(width: 5, height: 3))
        picture.draw(on: &surface, in: Rect(x: 0, y: 0, width: 5, height: 0))
        #expect(surface.textRows == ["     ", "     ", "     "])
        picture.draw(on: &surface, in: surface.bounds)
        #expect(surface.textRows == ["     ", "  ▀  ", "     "])
    }

    @Test func `every symbol of a picture is one that text would be drawn with as well`() {
        let symbols = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
            .filter(\.isPictureSymbol)
        #expect(symbols.count == 95 + 32 + 256)
        for symbol in symbols {
            let text = SafeText(sanitizing: String(symbol))
            #expect(text.string == String(symbol) && text.width == 1, "\(symbol)")
        }
    }

    @Test(
        arguments: ["東", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{202E}", "é"]
            as [Unicode.Scalar])
    func `anything else leaves the cell as it was`(symbol: Unicode.Scalar) {
        var surface = Surface(size: Size(width: 2, height: 1))
        surface.write("ab", at: .zero)
        surface.setPicture(symbol, ink: RGB(1), ground: RGB(2), at: .zero)
        #expect(surface.textRows == ["ab"])
    }
}
