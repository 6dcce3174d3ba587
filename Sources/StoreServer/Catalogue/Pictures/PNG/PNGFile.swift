import ShopModel

/// A PNG file that was checked from its first byte to its last (W3C PNG, third edition).
///
/// It is checked as far as its chunks go: signature, lengths, checksums, order, dimensions and
/// colours, and that nothing follows its end. Animations and unknown chunks that a reader would
/// have to know are refused. The pixels are not decoded: that is for whoever shows them.
struct PNGFile: Hashable, Sendable {
    /// The most pixels on a side.
    static let maximumSide: UInt32 = 4_096
    /// The most bytes of a file.
    static let maximumSize = 5 * 1024 * 1024

    /// The bytes of the file.
    let bytes: [UInt8]
    /// The width in pixels.
    let width: UInt32
    /// The height in pixels.
    let height: UInt32

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Checks the bytes; throws ``PNGFault`` with the first thing that is wrong.
    init(_ bytes: [UInt8]) throws(PNGFault) {
        guard bytes.starts(with: Self.signature) else { throw .noSignature }
        var reader = PNGChunkReader(bytes, from: Self.signature.count)
        let header = try PNGHeader(reader.next())
        var order = PNGChunkOrder(header)
        var chunk = try reader.next()
        while chunk.type != "IEND" {
            try order.accept(chunk)
            chunk = try reader.next()
        }
        try order.finish(chunk)
        guard reader.isAtEnd else { throw .trailingBytes }
        self.bytes = bytes
        width = header.width
        height = header.height
    }
}
