/// The first chunk of a PNG file, checked (W3C PNG, section 11.2.1).
struct PNGHeader: Hashable {
    let width: UInt32
    let height: UInt32
    /// Whether the pixels are numbers of colours in a palette.
    let hasPalette: Bool
    /// Whether a palette may stand in the file.
    let allowsPalette: Bool

    /// Reads the chunk.
    init(_ chunk: PNGChunk) throws(PNGFault) {
        guard chunk.type == "IHDR", chunk.data.count == 13 else { throw .wrongHeader }
        let bytes = Array(chunk.data)
        width = bytes[0..<4].reduce(0) { $0 << 8 | UInt32($1) }
        height = bytes[4..<8].reduce(0) { $0 << 8 | UInt32($1) }
        let (depth, colour) = (bytes[8], bytes[9])
        guard Self.depths[colour]?.contains(depth) == true, bytes[10] == 0, bytes[11] == 0,
            bytes[12] <= 1
        else { throw .wrongHeader }
        let sides = 1...PNGFile.maximumSide
        guard sides.contains(width), sides.contains(height) else {
            throw .wrongDimensions(width: width, height: height)
        }
        hasPalette = colour == 3
        allowsPalette = colour & 2 != 0
    }

    /// The bit depths that each kind of colour may have.
    private static let depths: [UInt8: Set<UInt8>] = [
        0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
}
