/// How a cell looks, in words of the theme: panes never name a colour.
package struct Style: Hashable, Sendable {
    /// What the glyph is drawn with.
    package var ink: Ink
    /// What the glyph stands on; nil keeps the ground that is already there.
    package var ground: Ground?
    /// Weight, underline and reverse video.
    package var attributes: Attributes

    /// Creates a style from its parts.
    package init(ink: Ink, ground: Ground? = nil, attributes: Attributes = []) {
        self.ink = ink
        self.ground = ground
        self.attributes = attributes
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
