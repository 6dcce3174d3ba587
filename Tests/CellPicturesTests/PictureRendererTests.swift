import TerminalUI
import Testing

@testable import CellPictures

struct PictureRendererTests {
    private let page = RGB(0x11141B)

    private func render(
        _ file: PNGFile, into room: Size, level: ColourLevel = .trueColour,
        symbols: PictureSymbols = .blocks
    ) throws -> CellPicture {
        try PictureRenderer.render(
            png: file.bytes, into: room, level: level, symbols: symbols, page: page)
    }

    /// The columns and rows that are not clear.
    private func drawnArea(of picture: CellPicture) -> Rect? {
        let drawn = picture.cells.indices.filter { picture.cells[$0] != nil }
        let columns = drawn.map { $0 % picture.size.width }
        let rows = drawn.map { $0 / picture.size.width }
        guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
            let bottom = rows.max()
        else { return nil }
        return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
    }

    @Test(arguments: [
        (40, 40, Size(width: 40, height: 17), Rect(x: 3, y: 0, width: 34, height: 17)),
        (40, 40, Size(width: 20, height: 17), Rect(x: 0, y: 3, width: 20, height: 10)),
        (80, 40, Size(width: 40, height: 17), Rect(x: 0, y: 3, width: 40, height: 10)),
        (40, 80, Size(width: 40, height: 20), Rect(x: 10, y: 0, width: 20, height: 20)),
        (300, 1, Size(width: 30, height: 9), Rect(x: 0, y: 4, width: 30, height: 1)),
        (2, 2, Size(width: 40, height: 17), Rect(x: 3, y: 0, width: 34, height: 17)),
        (1, 1, Size(width: 1, height: 1), Rect(x: 0, y: 0, width: 1, height: 1)),
    ])
    func `a picture keeps its shape in the middle of the room`(
        width: Int, height: Int, room: Size, area: Rect
    ) throws {
        let file = PNGFile(width: width, height: height, filledWith: [200, 40, 40, 255])
        let picture = try render(file, into: room)
        #expect(picture.size == room)
        #expect(picture.cells.count == room.width * room.height)
        #expect(drawnArea(of: picture) == area)
    }

    @Test(arguments: [Size.zero, Size(width: 0, height: 5), Size(width: 5, height: 0)])
    func `no room gives an empty picture`(room: Size) throws {
        let picture = try render(
            PNGFile(width: 2, height: 2, filledWith: [1, 2, 3, 255]), into: room)
        #expect(picture.cells.isEmpty)
    }

    @Test func `a solid picture has its own colour everywhere`() throws {
        let file = PNGFile(width: 16, height: 16, filledWith: [200, 40, 90, 255])
        let picture = try render(file, into: Size(width: 8, height: 4))
        for cell in picture.cells {
            let shown = try #require(cell)
            let colour = shown.glyph == "█" ? shown.ink : shown.ground
            #expect(abs(Int(colour.red) - 200) <= 2)
            #expect(abs(Int(colour.green) - 40) <= 2)
            #expect(abs(Int(colour.blue) - 90) <= 2)
        }
    }

    @Test(arguments: ColourLevel.allCases)
    func `a clear picture draws nothing`(level: ColourLevel) throws {
        let file = PNGFile(width: 8, height: 8, filledWith: [255, 255, 255, 0])
        let picture = try render(file, into: Size(width: 8, height: 4), level: level)
        #expect(picture.cells.allSatisfy { $0 == nil })
    }

    @Test func `clear pixels take the colour of the page`() throws {
        // The left quarter of every cell is solid, the rest is clear.
        let row = (0..<32).flatMap { $0 % 8 < 2 ? [250, 250, 250, 255] : [0, 255, 0, 0] }
        let file = PNGFile(
            width: 32, height: 32,
            pixels: Array(repeatElement(row.map { UInt8($0) }, count: 32).joined()))
        let picture = try render(file, into: Size(width: 4, height: 2))
        for cell in picture.cells {
            let shown = try #require(cell)
            #expect(shown.ground == page || shown.ink == page)
        }
    }

    @Test func `half of the light mixes with the page`() throws {
        let file = PNGFile(width: 8, height: 8, filledWith: [0x91, 0x94, 0x9B, 128])
        let picture = try render(file, into: Size(width: 2, height: 1))
        let cell = try #require(picture.cells[0])
        let colour = cell.glyph == "█" ? cell.ink : cell.ground
        #expect(abs(Int(colour.red) - 0x51) <= 2)
    }

    @Test func `a damaged picture is an error and not a picture`() {
        #expect(throws: PictureError.notPNG) {
            try PictureRenderer.render(
                png: [1, 2, 3], into: Size(width: 4, height: 2), level: .mono, symbols: .ascii,
                page: page)
        }
    }
}
