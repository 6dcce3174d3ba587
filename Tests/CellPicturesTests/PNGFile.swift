/// Writes small PNG files for tests, also broken ones (PNG 3rd edition, sections 5 and 11).
struct PNGFile {
    /// The chunks behind the signature, in order.
    var chunks: [Chunk]

    /// A file of eight-bit RGBA pixels, four bytes each, row by row.
    init(width: Int, height: Int, pixels: [UInt8]) {
        let rows = stride(from: 0, to: pixels.count, by: width * 4).flatMap { start in
            [0] + pixels[start..<start + width * 4]
        }
        chunks = [
            .header(width: width, height: height),
            Chunk(type: "IDAT", data: Self.zlib(storing: rows)),
            Chunk(type: "IEND", data: []),
        ]
    }

    /// A file whose pixels all have one colour.
    init(width: Int, height: Int, filledWith pixel: [UInt8]) {
        self.init(
            width: width, height: height,
            pixels: Array(repeatElement(pixel, count: width * height).joined()))
    }

    /// The bytes of the file.
    var bytes: [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap(\.bytes)
    }

    /// One chunk: its length, four letters, its data, and a checksum.
    struct Chunk {
        var type: String
        var data: [UInt8]

        /// The header of an RGBA picture.
        static func header(width: Int, height: Int) -> Chunk {
            Chunk(
                type: "IHDR",
                data: bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, 6, 0, 0, 0])
        }

        var bytes: [UInt8] {
            let body = Array(type.utf8) + data
            return bigEndian(UInt32(data.count)) + body + bigEndian(crc32(body))
        }
    }

    /// A zlib stream that stores instead of compressing (RFC 1950, RFC 1951 section 3.2.4).
    private static func zlib(storing data: [UInt8]) -> [UInt8] {
        let largest = 0xFFFF
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: data.count, by: largest) {
            let block = data[start..<min(start + largest, data.count)]
            let length = UInt16(block.count)
            stream.append(start + block.count == data.count ? 1 : 0)
            for number in [length, ~length] {
                stream += [UInt8(number & 0xFF), UInt8(number >> 8)]
            }
            stream += block
        }
        return stream + bigEndian(adler32(data))
    }
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in
            bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1
        }
    }
}

private func adler32(_ bytes: [UInt8]) -> UInt32 {
    var low: UInt32 = 1
    var high: UInt32 = 0
    for byte in bytes {
        low = (low + UInt32(byte)) % 65521
        high = (high + low) % 65521
    }
    return high << 16 | low
}
