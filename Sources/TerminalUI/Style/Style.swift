/// How a cell looks, in words of the theme: panes never name a colour.
package struct Style: Hashable, Sendable {
    // Ink in bits 0–25, ground in 26–51, attributes in 56–63: cells are compared by the thousand.
    private var bits: UInt64

    /// What the glyph is drawn with.
    package var ink: Ink {
        get { Ink(code: bits & 0x3FF_FFFF) }
        set { bits = bits & ~0x3FF_FFFF | newValue.code }
    }

    /// What the glyph stands on; nil keeps the ground that is already there.
    package var ground: Ground? {
        get { Ground.decode(bits >> 26 & 0x3FF_FFFF) }
        set { bits = bits & ~(0x3FF_FFFF << 26) | Ground.encode(newValue) << 26 }
    }

    /// Whether the style keeps the ground that is already there.
    var keepsGround: Bool { bits >> 26 & 0x3FF_FFFF == 0 }

    /// Returns whether a space looks the same in both styles: its ink is not seen, nor its weight.
    package func isSameForSpace(as other: Style) -> Bool {
        let both = attributes.union(other.attributes)
        return (bits ^ other.bits) >> 26 & 0x3FF_FFFF == 0 && both.isSubset(of: .bold)
    }

    /// Returns this style on the ground of another.
    func onGround(of other: Style) -> Style {
        var style = self
        style.bits = bits & ~(0x3FF_FFFF << 26) | other.bits & (0x3FF_FFFF << 26)
        return style
    }

    /// Weight, underline and reverse video.
    package var attributes: Attributes {
        get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 56)) }
        set { bits = bits & ~(0xFF << 56) | UInt64(newValue.rawValue) << 56 }
    }

    /// Creates a style from its parts.
    package init(ink: Ink, ground: Ground? = nil, attributes: Attributes = []) {
        bits = ink.code | Ground.encode(ground) << 26 | UInt64(attributes.rawValue) << 56
    }

    /// Creates a style of a role.
    package init(_ role: Role, on ground: Ground? = nil, attributes: Attributes = []) {
        self.init(ink: .role(role), ground: ground, attributes: attributes)
    }

    /// The marks that a terminal can add to a glyph.
    package struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        package let rawValue: UInt8
        /// Creates a set from its bits.
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier, for the one thing that matters in a block.
        package static let bold = Attributes(rawValue: 1)
        /// A line below the glyph.
        package static let underline = Attributes(rawValue: 2)
        /// Ink and ground exchanged.
        package static let reverse = Attributes(rawValue: 4)
    }
}
