import TerminalUI

/// A picture in pixels of four bytes: red, green, blue, alpha (not multiplied in), row by row.
struct PixelImage: Hashable, Sendable {
    /// The pixels of one row.
    let width: Int
    /// The number of rows.
    let height: Int
    /// Four bytes for each pixel.
    let bytes: [UInt8]

    /// Returns the largest size of the picture's shape in a room of cells, at least one cell.
    func size(fitting room: Size) -> Size {
        guard !room.isEmpty else { return .zero }
        // A cell is as wide as one unit and as high as two.
        let scale = min(
            Double(room.width) / Double(width), Double(2 * room.height) / Double(height))
        return Size(
            width: max(1, Int((Double(width) * scale).rounded())),
            height: max(1, Int((Double(height) * scale / 2).rounded())))
    }

    /// Returns the picture laid on a page of one colour: every pixel becomes solid.
    func composited(over page: RGB) -> PixelImage {
        var result = bytes
        let ground = [page.red, page.green, page.blue]
        for pixel in stride(from: 0, to: result.count, by: 4) {
            let alpha = Int(result[pixel + 3])
            guard alpha < 255 else { continue }
            for channel in 0..<3 {
                let mixed =
                    Int(result[pixel + channel]) * alpha + Int(ground[channel]) * (255 - alpha)
                result[pixel + channel] = UInt8((mixed + 127) / 255)
            }
            result[pixel + 3] = 255
        }
        return PixelImage(width: width, height: height, bytes: result)
    }

    /// Returns for every cell of a grid over the picture whether all its pixels are clear.
    func clearCells(in size: Size) -> [Bool] {
        let columns = (0..<size.width).map { Self.span(of: $0, outOf: size.width, over: width) }
        return (0..<size.height).flatMap { row in
            let rows = Self.span(of: row, outOf: size.height, over: height)
            return columns.map { isClear(columns: $0, rows: rows) }
        }
    }

    private func isClear(columns: Range<Int>, rows: Range<Int>) -> Bool {
        rows.allSatisfy { y in
            columns.allSatisfy { bytes[(y * width + $0) * 4 + 3] <= Self.mostClearAlpha }
        }
    }

    /// The pixels that a cell covers at least in part: one or more, however small the picture is.
    private static func span(of cell: Int, outOf cells: Int, over pixels: Int) -> Range<Int> {
        cell * pixels / cells..<((cell + 1) * pixels + cells - 1) / cells
    }

    /// The most alpha of a pixel that counts as clear: what smooth edges leave far outside a shape.
    private static let mostClearAlpha: UInt8 = 12
}
