/// Holds the chunks of a PNG file against the order that the format asks for (W3C PNG, section
/// 5.6): one palette before the pixels, the pixels in one row.
struct PNGChunkOrder {
    private let header: PNGHeader
    private var hasPalette = false
    private var hasPixels = false
    private var arePixelsOver = false

    init(_ header: PNGHeader) {
        self.header = header
    }

    /// Takes the next chunk between the header and the end.
    mutating func accept(_ chunk: PNGChunk) throws(PNGFault) {
        switch chunk.type {
        case "PLTE": try acceptPalette(chunk)
        case "IDAT":
            guard !arePixelsOver, hasPalette || !header.hasPalette else {
                throw .wrongOrder(chunk: "IDAT")
            }
            hasPixels = true
        case "acTL", "fcTL", "fdAT": throw .animated
        default:
            guard chunk.isAncillary else { throw .unknownChunk(chunk.type) }
            arePixelsOver = hasPixels
        }
    }

    /// Takes the last chunk.
    func finish(_ chunk: PNGChunk) throws(PNGFault) {
        guard hasPixels else { throw .wrongOrder(chunk: "IDAT") }
        guard chunk.data.isEmpty else { throw .wrongOrder(chunk: "IEND") }
    }

    private mutating func acceptPalette(_ chunk: PNGChunk) throws(PNGFault) {
        let count = chunk.data.count
        guard header.allowsPalette, !hasPalette, !hasPixels, (3...768).contains(count),
            count.isMultiple(of: 3)
        else { throw .wrongOrder(chunk: "PLTE") }
        hasPalette = true
    }
}
