import TerminalTestSupport
import TerminalUI
import TestSupport
import Testing

struct SurfaceTests {
    private func surface(_ width: Int, _ height: Int = 1) -> Surface {
        Surface(size: Size(width: width, height: height))
    }

    @Test func `writing returns the columns of the text and keeps the ground that is there`() {
        var surface = surface(8)
        surface.fill(surface.bounds, ground: .selection)
        #expect(surface.write("東é", at: Position(x: 1, y: 0), style: .accent) == 3)
        #expect(surface.textRows == [" 東é    "])
        #expect(surface[Position(x: 1, y: 0)]?.style == .accent.on(.selection))
        #expect(surface[Position(x: 2, y: 0)]?.width == 0)
    }

    @Test func `a wide glyph that does not fit at the edge is left out`() {
        var surface = surface(4)
        surface.write("abc東", at: .zero)
        #expect(surface.textRows == ["abc "])
        surface.write("東京", at: Position(x: -1, y: 0))
        #expect(surface.textRows == ["a京 "])
    }

    @Test func `overwriting one half of a wide glyph blanks the other`() {
        var surface = surface(6)
        surface.write("東京カ", at: .zero)
        surface.write("x", at: Position(x: 1, y: 0))
        surface.write("y", at: Position(x: 4, y: 0))
        #expect(surface.textRows == [" x京y "])
        surface.write("한", at: Position(x: 1, y: 0))
        #expect(surface.textRows == [" 한 y "])
        surface.fill(Rect(x: 2, y: 0, width: 1, height: 1), ground: .page)
        #expect(surface.textRows == ["    y "])
    }

    @Test func `a text longer than its most width is cut with the surface's mark`() {
        var surface = Surface(size: Size(width: 10, height: 1), symbols: .ascii)
        #expect(surface.write("Powermatic", at: .zero, maxWidth: 6) == 6)
        #expect(surface.textRows == ["Power~    "])
        #expect(surface.write("$1.00", endingAt: 10, row: 0) == 5)
        #expect(surface.textRows == ["Power$1.00"])
    }

    @Test func `drawing cannot leave the clip rectangle, and nested ones narrow it`() {
        var surface = surface(6, 3)
        surface.clipped(to: Rect(x: 1, y: 1, width: 4, height: 1)) { surface in
            surface.write("abcdef", at: Position(x: 0, y: 1))
            surface.write("abcdef", at: Position(x: 0, y: 2))
            surface.clipped(to: Rect(x: 0, y: 0, width: 3, height: 3)) { surface in
                surface.fill(surface.bounds, ground: .bar)
                surface.setCursor(Position(x: 4, y: 1))
            }
        }
        #expect(surface.textRows == ["      ", "   de ", "      "])
        #expect(surface.cursor == nil)
        surface.setCursor(Position(x: 5, y: 2))
        #expect(surface.cursor == Position(x: 5, y: 2))
    }

    @Test func `rules and pictures fill cells`() {
        var surface = surface(4, 2)
        surface.horizontalRule(at: .zero, length: 9)
        surface.verticalRule(at: Position(x: 3, y: 0), length: 9)
        surface.setPicture("▀", ink: RGB(1), ground: RGB(2), at: Position(x: 0, y: 1))
        surface.setPicture("東", ink: RGB(1), ground: RGB(2), at: Position(x: 1, y: 1))
        surface.setPicture("\u{1B}", ink: RGB(1), ground: RGB(2), at: Position(x: 9, y: 9))
        #expect(surface.textRows == ["───│", "▀  │"])
        #expect(surface[Position(x: 4, y: 0)] == nil)
    }

    @Test(arguments: SeededGenerator.seeds)
    func `every row stays as wide as the surface, whatever is drawn`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            var surface = surface(
                .random(in: 0...12, using: &generator), .random(in: 0...3, using: &generator))
            for _ in 0..<12 {
                let text = SafeText(sanitizing: HostileText.random(using: &generator))
                let place = Position(
                    x: .random(in: -5...14, using: &generator),
                    y: .random(in: -1...3, using: &generator))
                surface.clipped(
                    to: Rect(
                        x: .random(in: -2...8, using: &generator), y: 0,
                        width: .random(in: 0...12, using: &generator), height: 3)
                ) { surface in
                    surface.write(text, at: place)
                    surface.fill(Rect(origin: place, size: Size(width: 1, height: 1)), ground: .bar)
                }
            }
            for y in surface.bounds.rows {
                let cells = Array(surface.row(y))
                #expect(
                    cells.reduce(0) { $0 + Int($1.width) } == surface.size.width, "seed \(seed)")
                for (cell, next) in zip(cells, cells.dropFirst()) {
                    #expect((cell.width == 2) == (next.width == 0), "seed \(seed)")
                }
                #expect(cells.first?.width != 0 && cells.last?.width != 2, "seed \(seed)")
            }
        }
    }
}
