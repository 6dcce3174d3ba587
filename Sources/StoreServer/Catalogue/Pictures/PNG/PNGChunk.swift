/// One chunk of a PNG file.
struct PNGChunk: Hashable {
    /// The four letters of its type.
    let type: String
    /// What it holds.
    let data: ArraySlice<UInt8>

    /// Whether a reader that does not know it may leave it out: its first letter is small.
    var isAncillary: Bool { type.utf8.first.map { $0 & 0x20 != 0 } ?? false }
}

/// Reads the chunks of a PNG file one after the other.
struct PNGChunkReader {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// Whether every byte was read.
    var isAtEnd: Bool { position == bytes.count }

    /// Returns the next chunk, its checksum checked.
    mutating func next() throws(PNGFault) -> PNGChunk {
        guard bytes.count - position >= 12 else { throw .cutOff }
        let length = Int(number(at: position))
        // Twelve bytes of length, type and checksum stand around the data.
        guard length <= bytes.count - position - 12 else { throw .cutOff }
        let covered = bytes[(position + 4)..<(position + 8 + length)]
        let letters = covered.prefix(4)
        guard letters.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
            throw .wrongOrder(chunk: "of no name")
        }
        let type = String(decoding: letters, as: UTF8.self)
        guard CyclicRedundancyCheck.sum(of: covered) == number(at: position + 8 + length) else {
            throw .wrongChecksum(chunk: type)
        }
        position += 12 + length
        return PNGChunk(type: type, data: covered.dropFirst(4))
    }

    private func number(at position: Int) -> UInt32 {
        bytes[position..<(position + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
