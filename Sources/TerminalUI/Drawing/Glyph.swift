/// A cluster of characters in 16 bytes, so that a surface is plain memory and comparing two is quick.
///
/// It holds the UTF-8 of the cluster. Of one that is longer than 15 bytes, as families of emoji and
/// towers of marks are, it keeps the leading scalars that fit: what terminals show of it anyway.
package struct Glyph: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The blank.
    package static let space = Glyph(" " as Unicode.Scalar)

    /// Creates the glyph of one scalar.
    package init(_ scalar: Unicode.Scalar) {
        guard !scalar.isASCII else {
            low = UInt64(scalar.value)
            return
        }
        _ = append(scalar, at: 0)
    }

    /// Creates the glyph of a cluster.
    package init(_ character: Character) {
        var count = 0
        for scalar in character.unicodeScalars {
            guard let next = append(scalar, at: count) else { break }
            count = next
        }
        // A joiner joins nothing where what followed it had no room.
        if scalars.last == .zeroWidthJoiner { remove(from: count - 3) }
    }

    /// The ASCII character that the glyph is; nil for any other glyph.
    package var ascii: UInt8? {
        high == 0 && low < 0x80 ? UInt8(truncatingIfNeeded: low) : nil
    }

    /// The scalars of the cluster, its base first.
    package var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }

    /// The cluster as text.
    package var text: String {
        let bytes = (0..<16).lazy.map(byte).prefix { $0 != 0 }
        return String(decoding: Array(bytes), as: UTF8.self)
    }

    private func byte(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: index < 8 ? low >> (8 * index) : high >> (8 * (index - 8)))
    }

    private mutating func append(_ scalar: Unicode.Scalar, at start: Int) -> Int? {
        let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        guard start + bytes.count <= 15 else { return nil }
        for (offset, byte) in bytes.enumerated() {
            let index = start + offset
            if index < 8 {
                low |= UInt64(byte) << (8 * index)
            } else {
                high |= UInt64(byte) << (8 * (index - 8))
            }
        }
        return start + bytes.count
    }

    private mutating func remove(from count: Int) {
        let kept = Self.mask(bytes: count)
        low &= kept.low
        high &= kept.high
    }

    private static func mask(bytes: Int) -> (low: UInt64, high: UInt64) {
        let low = bytes >= 8 ? UInt64.max : (1 << (8 * UInt64(bytes))) - 1
        let high: UInt64 = bytes <= 8 ? 0 : (1 << (8 * UInt64(bytes - 8))) - 1
        return (low, high)
    }
}

extension Glyph: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Creates the glyph of a literal.
    package init(extendedGraphemeClusterLiteral cluster: Character) {
        self.init(cluster)
    }
}
