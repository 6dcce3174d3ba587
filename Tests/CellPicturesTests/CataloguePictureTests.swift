import TerminalUI
import Testing

@testable import CellPictures

struct CataloguePictureTests {
    private let room = Size(width: 40, height: 17)

    private func render(
        _ code: String, level: ColourLevel = .trueColour, symbols: PictureSymbols = .blocks,
        page: UInt32 = 0x11141B
    ) throws -> CellPicture {
        try PictureRenderer.render(
            png: CataloguePicture.png(code), into: room, level: level, symbols: symbols,
            page: RGB(page))
    }

    @Test func `every watch has a picture`() {
        #expect(CataloguePicture.codes.count == 28)
    }

    @Test(arguments: CataloguePicture.codes)
    func `a watch fills the height of its room and leaves the corners to the page`(
        code: String
    ) throws {
        let picture = try render(code)
        let rows = picture.cells.indices.filter { picture.cells[$0] != nil }.map { $0 / room.width }
        #expect(Set(rows).count == room.height)
        for corner in [0, room.width - 1, room.width * 16, room.width * 17 - 1] {
            #expect(picture.cells[corner] == nil)
        }
    }

    @Test(arguments: ColourLevel.allCases, [PictureSymbols.ascii, .blocks])
    func `every glyph takes one column and belongs to the terminal's symbols`(
        level: ColourLevel, symbols: PictureSymbols
    ) throws {
        for code in CataloguePicture.codes.prefix(3) {
            for cell in try render(code, level: level, symbols: symbols).cells.compactMap(\.self) {
                #expect(DisplayWidth.of(Character(cell.glyph)) == 1)
                switch (symbols, level) {
                case (.ascii, _): #expect((0x20..<0x7F).contains(cell.glyph.value))
                case (.blocks, .mono): #expect((0x2800..<0x2900).contains(cell.glyph.value))
                case (.blocks, _):
                    #expect(cell.glyph == " " || (0x2580..<0x25A0).contains(cell.glyph.value))
                }
            }
        }
    }

    @Test(arguments: ColourLevel.allCases)
    func `few colours stay few`(level: ColourLevel) throws {
        let most = [ColourLevel.mono: 2, .ansi8: 9, .ansi16: 17][level] ?? Int.max
        for page: UInt32 in [0x11141B, 0xFBFAF7] {
            let cells = try render(CataloguePicture.codes[0], level: level, page: page).cells
            let colours = Set(cells.compactMap(\.self).flatMap { [$0.ink, $0.ground] })
            #expect(colours.count <= most)
            #expect(colours.count >= 2)
        }
    }

    @Test(arguments: [(ColourLevel.xterm256, 16...255), (.ansi16, 0...15), (.ansi8, 0...7)])
    func `with a palette, every colour is the page's or an entry`(
        level: ColourLevel, entries: ClosedRange<UInt8>
    ) throws {
        let allowed = Set(entries.map { RGB(xterm: $0) } + [RGB(0x11141B)])
        for code in CataloguePicture.codes.prefix(4) {
            for cell in try render(code, level: level).cells.compactMap(\.self) {
                #expect(allowed.contains(cell.ink) && allowed.contains(cell.ground))
            }
        }
    }

    @Test func `without colours, a light page turns light into dark`() throws {
        let code = try #require(CataloguePicture.codes.first)
        #expect(try render(code, level: .mono) != render(code, level: .mono, page: 0xFBFAF7))
    }

    @Test(arguments: ColourLevel.allCases)
    func `the same picture comes out the same every time`(level: ColourLevel) throws {
        let code = try #require(CataloguePicture.codes.last)
        #expect(try render(code, level: level) == render(code, level: level))
    }

    @Test func `no two watches look alike in cells`() throws {
        let pictures = try CataloguePicture.codes.map { try render($0) }
        for (index, one) in pictures.enumerated() {
            for other in pictures[(index + 1)...] {
                let different = zip(one.cells, other.cells).count { $0 != $1 }
                #expect(different > room.width * room.height / 10)
            }
        }
    }

    @Test func `pictures can be made by several tasks at once`() async throws {
        let codes = CataloguePicture.codes.prefix(6)
        let made = try await withThrowingTaskGroup { group in
            for code in codes {
                group.addTask { (code, try render(code)) }
            }
            return try await group.reduce(into: [String: CellPicture]()) { $0[$1.0] = $1.1 }
        }
        for code in codes {
            #expect(try made[code] == render(code))
        }
    }
}
