package import TerminalUI

/// Turns PNG files into pictures made of cells.
///
/// This takes 10 to 30 milliseconds of processor time: call it away from the loop that draws frames.
package enum PictureRenderer {
    /// Returns a PNG's picture at the largest size that fits into the middle of a room of cells.
    ///
    /// A cell counts as twice as high as it is wide. The same input gives the same cells.
    ///
    /// - Parameters:
    ///   - png: The bytes of a PNG file, at most 8 MiB and 4,096 pixels a side.
    ///   - room: The size of the result; an empty one gives an empty picture.
    ///   - level: The colours that the terminal has.
    ///   - symbols: The characters that the terminal has.
    ///   - page: The colour that clear pixels melt into.
    package static func render(
        png: [UInt8], into room: Size, level: ColourLevel, symbols: PictureSymbols, page: RGB
    ) throws(PictureError) -> CellPicture {
        let pixels = try PNGDecoder.decode(png)
        let area = room.bounds.centered(pixels.size(fitting: room))
        guard !area.isEmpty else {
            return CellPicture(size: room, cells: Array(repeating: nil, count: room.area))
        }
        let palette = PicturePalette(level: level, symbols: symbols, page: page)
        let drawn = SymbolCanvas(size: area.size, palette: palette).cells(of: pixels)
        var cells = [PictureCell?](repeating: nil, count: room.area)
        for row in 0..<area.height {
            let start = (area.minY + row) * room.width + area.minX
            cells.replaceSubrange(
                start..<start + area.width,
                with: drawn[row * area.width..<(row + 1) * area.width])
        }
        return CellPicture(size: room, cells: cells)
    }
}

extension Size {
    /// The number of cells.
    fileprivate var area: Int { width * height }
}
