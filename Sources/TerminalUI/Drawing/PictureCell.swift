/// One cell of a picture: a character one column wide and its two colours.
package struct PictureCell: Hashable, Sendable {
    /// The character.
    package let glyph: Unicode.Scalar
    /// The colour of the character.
    package let ink: RGB
    /// The colour behind the character.
    package let ground: RGB

    /// Creates a cell.
    package init(glyph: Unicode.Scalar, ink: RGB, ground: RGB) {
        self.glyph = glyph
        self.ink = ink
        self.ground = ground
    }
}

extension Unicode.Scalar {
    /// Whether a picture may be made of it: printable ASCII, a block element or a Braille pattern,
    /// which are all one column wide and join nothing, and so need no sanitising.
    var isPictureSymbol: Bool {
        switch value {
        case 0x20...0x7E, 0x2580...0x259F, 0x2800...0x28FF: true
        default: false
        }
    }
}
