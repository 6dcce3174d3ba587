import TerminalUI
import Testing

@testable import CellPictures

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
}
