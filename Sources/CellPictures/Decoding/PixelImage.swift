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
        var clear = [Bool](repeating: true, count: size.width * size.height)
        for y in 0..<height {
            let row = y * size.height / height * size.width
            for x in 0..<width where bytes[(y * width + x) * 4 + 3] > Self.mostClearAlpha {
                clear[row + x * size.width / width] = false
            }
        }
        return clear
    }

    /// The most alpha of a pixel that counts as clear: what smooth edges leave far outside a shape.
    private static let mostClearAlpha: UInt8 = 12
}
